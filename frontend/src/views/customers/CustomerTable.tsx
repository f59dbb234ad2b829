import { Checkbox } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { CustomerRow } from "../../api/types";
import { Sideways } from "../../ui/Sideways";
import { shownColumns } from "./ColumnPicker";
import { WIDTHS } from "./columns";
import { HeadCell } from "./HeadCell";
import type { CustomersSearch } from "./search";
import { TableRow } from "./TableRow";
import { useWindow } from "./useWindow";

const ROW = 44;

interface Props {
  rows: CustomerRow[];
  total: number | undefined;
  search: CustomersSearch;
  change: (part: Partial<CustomersSearch>) => void;
  selected: ReadonlySet<string>;
  select: (ids: ReadonlySet<string>) => void;
  more: () => void;
  stale: boolean;
}

/** A real table of which only the rows in sight are built; further pages come while one scrolls. */
export function CustomerTable(props: Props) {
  const { rows, search, selected, select } = props;
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const columns = shownColumns(search.columns);
  const { first, last } = useWindow(box, ROW, rows.length);
  const nearEnd = last >= rows.length - 20;
  const { more } = props;
  useEffect(() => {
    if (nearEnd) more();
  }, [nearEnd, more, rows.length]);

  const toggle = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    select(next);
  };
  const width = 44 + columns.reduce((sum, c) => sum + WIDTHS[c], 0);
  return (
    <Sideways box={box}>
      <div className="table-box" ref={box} data-stale={props.stale || undefined}>
        <table style={{ minWidth: width }} aria-rowcount={(props.total ?? -1) + 1}>
          <caption className="visually-hidden">{t("nav.customers")}</caption>
          <colgroup>
            <col style={{ width: 44 }} />
            {columns.map((c) => (
              // The name takes what the others leave.
              <col key={c} style={c === "name" ? undefined : { width: WIDTHS[c] }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col" className="cell-check">
                <Checkbox
                  aria-label={t("customers.selectAll")}
                  checked={selected.size > 0 && selected.size === rows.length}
                  indeterminate={selected.size > 0 && selected.size < rows.length}
                  onChange={(e) => select(new Set(e.target.checked ? rows.map((r) => r.id) : []))}
                />
              </th>
              {columns.map((c) => (
                <HeadCell
                  key={c}
                  column={c}
                  sort={search.sort}
                  onSort={(sort) => props.change({ sort })}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {first > 0 && <tr aria-hidden="true" style={{ height: first * ROW }} />}
            {rows.slice(first, last).map((row, i) => (
              <TableRow
                key={row.id}
                row={row}
                index={first + i + 2}
                columns={columns}
                selected={selected.has(row.id)}
                toggle={toggle}
                frozen={search.asOf !== undefined}
              />
            ))}
            {last < rows.length && (
              <tr aria-hidden="true" style={{ height: (rows.length - last) * ROW }} />
            )}
          </tbody>
        </table>
      </div>
    </Sideways>
  );
}
