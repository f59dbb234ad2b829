import { EditOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { CustomerRow, Importance, Me, Schemas, SizeClass, Tier } from "../../api/types";
import { useMe } from "../../app/me";
import { openOverlay } from "../../app/overlays";
import { can } from "../../app/permissions";
import { useFormats } from "../../ui/format";
import type { Attitude, LifecycleStage, RfmSegment } from "../classes/kinds";
import { cell, type ColumnKey, type Worded } from "./columns";
import { InlineSelect } from "./InlineSelect";

interface Props {
  row: CustomerRow;
  index: number;
  columns: ColumnKey[];
  selected: boolean;
  toggle: (id: string, on: boolean) => void;
  /** A list of a past date is read, not edited. */
  frozen: boolean;
}

const EDITABLE = ["importance", "tier", "owner", "sizeClass"] as const;
type Editable = (typeof EDITABLE)[number];
const isEditable = (c: ColumnKey): c is Editable => (EDITABLE as readonly string[]).includes(c);

/** Who may not do it anyway is not offered it. */
function offered(me: Me, column: Editable): boolean {
  return column === "tier"
    ? can(me, "confirm")
    : column === "owner"
      ? can(me, "assign")
      : can(me, "newCustomer");
}

export const TableRow = memo(function TableRow(props: Props) {
  const { row, columns, frozen } = props;
  const { t } = useTranslation();
  const me = useMe();
  const format = useFormats();
  const words = (key: Worded, value: string) => {
    switch (key) {
      case "importance":
        return t(`importance.${value as Importance}`);
      case "tier":
        return t(`tier.${value as Tier}`);
      case "size":
        return t(`size.${value as SizeClass}`);
      case "classes.segment":
        return t(`classes.segment.${value as RfmSegment}`);
      case "classes.stage":
        return t(`classes.stage.${value as LifecycleStage}`);
      case "classes.attitude":
        return t(`classes.attitude.${value as Attitude}`);
      case "layers.stage":
        return t(`layers.stage.${value as Schemas["CustomerStage"]}`);
    }
  };
  return (
    <tr aria-rowindex={props.index} data-selected={props.selected || undefined}>
      <td className="cell-check">
        <Checkbox
          aria-label={t("customers.select", { name: row.name })}
          checked={props.selected}
          onChange={(e) => props.toggle(row.id, e.target.checked)}
        />
      </td>
      {columns.map((column) => {
        const content = cell(row, column, format, words);
        if (column === "name") {
          return (
            <th key={column} scope="row" className="cell-name">
              <div>
                <span className="ellipsis">{content}</span>
                <Button
                  className="row-log"
                  size="small"
                  type="text"
                  icon={<EditOutlined />}
                  aria-label={t("customers.log", { name: row.name })}
                  title={t("log.title")}
                  onClick={() => openOverlay({ kind: "log", customer: row })}
                />
              </div>
            </th>
          );
        }
        return (
          <td key={column} className="ellipsis num">
            {isEditable(column) && !frozen && row.access === "WRITE" && offered(me, column) ? (
              <InlineSelect row={row} field={column}>
                {content}
              </InlineSelect>
            ) : (
              (content ?? <span className="faint">–</span>)
            )}
          </td>
        );
      })}
    </tr>
  );
});
