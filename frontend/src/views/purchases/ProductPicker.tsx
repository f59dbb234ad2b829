import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";

type Product = Schemas["Product"];

interface Props {
  id?: string;
  status?: "error";
  label?: string;
  hint?: string;
  value: { id: string; name: string } | undefined;
  onChange: (product: Product | undefined) => void;
}

/** Products by code, name, pinyin and initials. */
export function ProductPicker({ id, status, label, hint, value, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim()) || undefined;
  const found = $api.useQuery("get", "/api/v1/products", {
    params: { query: { q, active: true, limit: 30 } },
  });
  const products = found.data?.items ?? [];
  const options = products.map((p) => ({ value: p.id, label: `${p.code} ${p.name}` }));
  if (value && !products.some((p) => p.id === value.id)) {
    options.unshift({ value: value.id, label: value.name });
  }
  return (
    <Select
      id={id}
      status={status}
      aria-label={label}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      placeholder={hint ?? t("purchases.productHint")}
      value={value?.id}
      options={options}
      onChange={(chosen?: string) => onChange(products.find((p) => p.id === chosen))}
    />
  );
}
