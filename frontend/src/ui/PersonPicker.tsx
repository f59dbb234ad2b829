import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../api/client";

interface Props {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
  placeholder?: string;
  id?: string;
  status?: "error";
  allowClear?: boolean;
}

/** @param led only those whom one leads */
export function useUsers(led = false) {
  return $api.useQuery(
    "get",
    "/api/v1/users",
    { params: { query: { limit: 200, active: true, ...(led && { led }) } } },
    { staleTime: 5 * 60_000 },
  );
}

export function PersonPicker({
  value,
  onChange,
  placeholder,
  id,
  status,
  allowClear = true,
}: Props) {
  const { t } = useTranslation();
  const users = useUsers();
  return (
    <Select
      id={id}
      status={status}
      className="person-picker"
      showSearch={{ optionFilterProp: "label" }}
      allowClear={allowClear}
      value={value}
      aria-label={placeholder ?? t("person.choose")}
      placeholder={placeholder ?? t("person.choose")}
      loading={users.isPending}
      options={(users.data?.items ?? []).map((u) => ({ value: u.id, label: u.displayName }))}
      onChange={(v: string | undefined) => onChange(v)}
      style={{ minWidth: 150 }}
    />
  );
}
