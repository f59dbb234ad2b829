import { Select } from "antd";
import { $api } from "../../api/client";
import type { FieldProps } from "../../ui/Field";

interface Props extends Partial<Pick<FieldProps, "id" | "status" | "aria-describedby">> {
  "aria-label"?: string;
  placeholder?: string;
  className?: string;
  /** Only those with whom we still work. */
  working?: boolean;
  value: string | undefined;
  onChange: (partnerId: string | undefined) => void;
}

/** A partner by its name. */
export function PartnerPicker({ working, value, onChange, ...rest }: Props) {
  const partners = $api.useQuery("get", "/api/v1/partners", {
    params: { query: { limit: 200, state: working ? ["ACTIVE"] : undefined } },
  });
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      value={value}
      loading={partners.isPending}
      onChange={(id?: string) => onChange(id)}
      options={(partners.data?.items ?? []).map((p) => ({ value: p.id, label: p.name }))}
    />
  );
}
