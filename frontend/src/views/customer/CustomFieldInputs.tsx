import { Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { currentLocale } from "../../i18n";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";

export type CustomValues = Record<string, unknown>;

export function useCustomFields() {
  const query = $api.useQuery("get", "/api/v1/custom-fields", {}, { staleTime: 60_000 });
  return (query.data?.items ?? []).filter((f) => f.active);
}

interface Props {
  fields: Schemas["CustomField"][];
  values: CustomValues;
  onChange: (values: CustomValues) => void;
  errorOf: (...path: string[]) => string | undefined;
  readOnly?: boolean;
}

/** A team's own fields on customers, each asked for the way its definition says. */
export function CustomFieldInputs({ fields, values, onChange, errorOf, readOnly = false }: Props) {
  return fields.map((field) => (
    <Field
      key={field.key}
      label={currentLocale() === "zh-CN" ? field.labelZh : field.labelEn}
      error={errorOf("customFields", field.key)}
      required={field.required}
    >
      {({ id, status, ...described }) => (
        <Value
          id={id}
          status={status}
          describedBy={described["aria-describedby"]}
          field={field}
          readOnly={readOnly}
          value={values[field.key]}
          onChange={(value) => onChange({ ...values, [field.key]: value })}
        />
      )}
    </Field>
  ));
}

interface ValueProps {
  id: string;
  status: "error" | undefined;
  describedBy: string | undefined;
  field: Schemas["CustomField"];
  readOnly: boolean;
  value: unknown;
  onChange: (value: string | number | boolean | null) => void;
}

function Value({ id, status, describedBy, field, readOnly, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const common = { id, status, "aria-describedby": describedBy, disabled: readOnly };
  switch (field.type) {
    case "TEXT":
      return (
        <Input
          {...common}
          value={typeof value === "string" ? value : ""}
          onChange={(e) => onChange(e.target.value || null)}
        />
      );
    case "NUMBER":
      return (
        <InputNumber
          {...common}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
        />
      );
    case "DATE":
      return (
        <DayPicker
          {...common}
          value={typeof value === "string" ? value : null}
          onChange={(d) => onChange(d ?? null)}
        />
      );
    case "CHOICE":
      return (
        <Select
          {...common}
          allowClear
          value={typeof value === "string" ? value : undefined}
          onChange={(v?: string) => onChange(v ?? null)}
          options={field.choices.map((c) => ({ value: c, label: c }))}
        />
      );
    case "BOOLEAN":
      return (
        <Select
          {...common}
          allowClear
          value={typeof value === "boolean" ? String(value) : undefined}
          onChange={(v?: string) => onChange(v === undefined ? null : v === "true")}
          options={[
            { value: "true", label: t("list.yes") },
            { value: "false", label: t("list.no") },
          ]}
        />
      );
  }
}
