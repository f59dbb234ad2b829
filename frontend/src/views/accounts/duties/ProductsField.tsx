import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "../../../ui/Field";
import { useProductOptions } from "../../rivals/products";

interface Props {
  /** Those that were chosen before, which may not be sold any more. */
  known: { id: string; code: string; name: string }[];
  value: string[];
  error?: string;
  onChange: (ids: string[]) => void;
}

/** What counts: some products, or all when none is chosen. */
export function ProductsField({ known, value, error, onChange }: Props) {
  const { t } = useTranslation();
  const options = useProductOptions();
  const others = known
    .filter((one) => !options.some((option) => option.value === one.id))
    .map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  return (
    <Field label={t("programmes.products")} hint={t("programmes.productsHint")} error={error}>
      {({ id, status }) => (
        <Select<string[]>
          id={id}
          status={status}
          mode="multiple"
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          value={value}
          options={[...others, ...options]}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
