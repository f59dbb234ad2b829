import { Checkbox, Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import type { CustomersSearch } from "./search";
import { changeSegment, saveSegment, segmentQueryOf, type Segment } from "./segments";

interface Props {
  /** What is filtered now, for a new one. */
  search?: CustomersSearch;
  /** What is to be known of a new one before it is saved. */
  note?: string;
  /** The one to change. */
  segment?: Segment;
  close: () => void;
}

/** What a segment is called, whether it follows or stays, and who may use it. */
export default function SegmentDialog({ search, note, segment, close }: Props) {
  const { t } = useTranslation();
  const [name, setName] = useState(segment?.name ?? "");
  const [description, setDescription] = useState(segment?.description ?? "");
  const [kind, setKind] = useState<Schemas["SegmentKind"]>("LIVE");
  const [shared, setShared] = useState(segment?.shared ?? false);
  const form = useSubmit(async () => {
    const said = { name: name.trim(), description: description.trim() || null, shared };
    if (segment) await changeSegment(segment.id, said);
    else await saveSegment({ ...said, kind, query: segmentQueryOf(search ?? {}) });
    toast(t("segments.saved", { name: said.name }));
    close();
  }, ["name", "description"]);
  return (
    <FormDialog
      title={t(segment ? "segments.change" : "segments.save")}
      width={440}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={name.trim() !== ""}
    >
      <Field label={t("segments.name")} error={form.errorOf("name")} required>
        {(p) => (
          <Input
            {...p}
            autoFocus
            maxLength={100}
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
        )}
      </Field>
      <Field label={t("segments.description")} error={form.errorOf("description")}>
        {(p) => (
          <Input.TextArea
            {...p}
            autoSize
            maxLength={1000}
            value={description}
            onChange={(e) => setDescription(e.target.value)}
          />
        )}
      </Field>
      {note && <p className="soft">{note}</p>}
      {!segment && (
        <Radio.Group
          aria-label={t("segments.kind")}
          vertical
          value={kind}
          onChange={(e) => setKind(e.target.value as Schemas["SegmentKind"])}
          options={(["LIVE", "STATIC"] as const).map((value) => ({
            value,
            label: t(`segments.kinds.${value}`),
          }))}
        />
      )}
      <Checkbox checked={shared} onChange={(e) => setShared(e.target.checked)}>
        {t("segments.share")}
      </Checkbox>
    </FormDialog>
  );
}
