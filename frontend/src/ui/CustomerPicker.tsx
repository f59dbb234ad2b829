import { Select } from "antd";
import { useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../api/client";

export interface PickedCustomer {
  id: string;
  name: string;
}

interface Props {
  id?: string;
  status?: "error";
  value: PickedCustomer | undefined;
  /** A customer that cannot be chosen: the one that is spoken of. */
  except?: string;
  /** Where the picker has no label beside it. */
  label?: string;
  autoFocus?: boolean;
  onChange: (customer: PickedCustomer | undefined) => void;
}

export function CustomerPicker({ id, status, value, except, label, autoFocus, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim()) || undefined;
  const found = $api.useQuery("get", "/api/v1/customers", { params: { query: { q, limit: 20 } } });
  const rows = (found.data?.items ?? []).filter((c) => c.id !== except);
  const options = rows.map((c) => ({ value: c.id, label: c.name }));
  if (value && !rows.some((c) => c.id === value.id)) {
    options.unshift({ value: value.id, label: value.name });
  }
  return (
    <Select
      id={id}
      status={status}
      showSearch={{ filterOption: false, onSearch: setText }}
      aria-label={label}
      autoFocus={autoFocus ?? !value}
      allowClear
      placeholder={label ?? t("customers.searchHint")}
      value={value?.id}
      options={options}
      onChange={(chosen?: string) => {
        const option = options.find((o) => o.value === chosen);
        onChange(option && { id: option.value, name: option.label });
      }}
    />
  );
}
