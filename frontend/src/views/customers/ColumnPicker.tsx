import { TableOutlined } from "@ant-design/icons";
import { Button, Checkbox, Popover } from "antd";
import { useTranslation } from "react-i18next";
import { COLUMNS, SHOWN_FIRST, type ColumnKey } from "./columns";

interface Props {
  value: string[] | undefined;
  onChange: (columns: string[] | undefined) => void;
}

export function shownColumns(value: string[] | undefined): ColumnKey[] {
  if (!value) return SHOWN_FIRST;
  return COLUMNS.filter((c) => c === "name" || value.includes(c));
}

export function ColumnPicker({ value, onChange }: Props) {
  const { t } = useTranslation();
  const shown = shownColumns(value);
  const content = (
    <div className="column-picker">
      {COLUMNS.filter((c) => c !== "name").map((column) => (
        <Checkbox
          key={column}
          checked={shown.includes(column)}
          onChange={(e) =>
            onChange(COLUMNS.filter((c) => (c === column ? e.target.checked : shown.includes(c))))
          }
        >
          {t(`field.${column}`)}
        </Checkbox>
      ))}
      <Button type="link" size="small" onClick={() => onChange(undefined)}>
        {t("customers.resetColumns")}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={content}>
      <Button icon={<TableOutlined />}>{t("customers.columns")}</Button>
    </Popover>
  );
}
