import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { STATUSES, type Status } from "../../api/types";
import { StatusTag } from "../../ui/StatusTag";

export function StatusPicker(props: { value: Status; onChange: (status: Status) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      aria-label={t("field.status")}
      style={{ width: 190, marginInlineEnd: 10 }}
      value={props.value}
      onChange={props.onChange}
      options={STATUSES.map((s) => ({ value: s, label: <StatusTag status={s} /> }))}
    />
  );
}
