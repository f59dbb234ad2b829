import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { segmentOptions, useSegments } from "./segments";

interface Props {
  value: string[] | undefined;
  change: (segmentId: string[] | undefined) => void;
  /** Of a field that says what it is and always stands there. */
  id?: string;
}

/** Only customers of a segment, or of several that the address names; nothing where there is none to choose. */
export function SegmentPicker({ value, change, id }: Props) {
  const { t } = useTranslation();
  const segments = useSegments().data?.items;
  const options = segmentOptions(segments, value);
  if (id === undefined && options.length === 0) return null;
  // The field of several names has too small a target beside them, so in a bar one is chosen.
  const several = id !== undefined || (value?.length ?? 0) > 1;
  return (
    <Select
      id={id}
      mode={several ? "multiple" : undefined}
      allowClear
      maxTagCount={1}
      maxTagTextLength={value && value.length > 1 ? 5 : undefined}
      maxTagPlaceholder={(rest) => `+${rest.length}`}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: "label" }}
      {...(id === undefined && {
        style: { minWidth: "min(190px, 100%)" },
        "aria-label": t("filter.segmentId"),
        placeholder: t("filter.segmentId"),
      })}
      value={several ? (value ?? []) : value?.[0]}
      onChange={(chosen?: string | string[]) => {
        const ids = [chosen ?? []].flat();
        change(ids.length > 0 ? ids : undefined);
      }}
      options={options}
    />
  );
}
