import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { columnsOf, type Column, type Rows } from "./columns";
import { DecideDialog, type Deciding } from "./DecideDialog";
import type { Kind } from "./kinds";
import { listQuery, sortOf, type ListSearch } from "./search";

interface Props {
  kind: Kind;
  search: ListSearch;
}

type AnyRow = Pick<Rows[Kind], "customerId" | "customerName" | "ownerName" | "why">;

/** The customers behind a figure, each with the numbers and the sentence that say why. */
export function ListRows({ kind, search }: Props) {
  const { t } = useTranslation();
  const [deciding, setDeciding] = useState<Deciding>();
  // All of them answer pages of rows in the same way; the query holds only what this one knows.
  const path = `/api/v1/classifications/${kind}` as "/api/v1/classifications/abc";
  const query = { ...listQuery(kind, search), sort: sortOf(kind, search), limit: 100, count: true };
  const pages = $api.useInfiniteQuery(
    "get",
    path,
    { params: { query: query as unknown as Record<string, never> } },
    byPage,
  );
  return (
    <>
      <Loaded query={pages} rows={10}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items) as AnyRow[];
          const total = data.pages[0]?.total ?? rows.length;
          if (rows.length === 0) return <EmptyState title={t("customers.noneTitle")} />;
          return (
            <>
              <p className="faint num" role="status">
                {t("customers.count", { count: total })}
              </p>
              <Table
                kind={kind}
                rows={rows}
                compared={search.compareWith !== undefined}
                decide={setDeciding}
              />
              <More pages={pages} shown={rows.length} total={total} />
            </>
          );
        }}
      </Loaded>
      {deciding && <DecideDialog deciding={deciding} close={() => setDeciding(undefined)} />}
    </>
  );
}

interface TableProps {
  kind: Kind;
  rows: AnyRow[];
  compared: boolean;
  decide: (what: Deciding) => void;
}

function Table({ kind, rows, compared, decide }: TableProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const columns = columnsOf(t, format, compared)[kind] as unknown as Column<AnyRow>[];
  const decides =
    (kind === "tier" && can(me, "confirm")) || (kind === "attitude" && can(me, "newCustomer"));
  return (
    <div className="plain-scroll">
      <table className="groups stacked class-list">
        <thead>
          <tr>
            <th scope="col">{t("rivals.customer")}</th>
            <th scope="col">{t("field.owner")}</th>
            {columns.map((column) => (
              <th key={column.label} scope="col" className={column.right ? "right" : undefined}>
                {column.label}
              </th>
            ))}
            <th scope="col">{t("classes.why")}</th>
            {decides && (
              <th scope="col">
                <span className="visually-hidden">{t("classes.decide")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.customerId}>
              <th scope="row">
                <Link to="/customers/$id" params={{ id: row.customerId }} search={{}}>
                  {row.customerName}
                </Link>
              </th>
              <td data-label={t("field.owner")}>{row.ownerName ?? "–"}</td>
              {columns.map((column) => (
                <td
                  key={column.label}
                  data-label={column.label}
                  className={column.right ? "right num" : "num"}
                >
                  {column.cell(row)}
                </td>
              ))}
              <td className="why">{row.why}</td>
              {decides && (
                <td>
                  <Button size="small" onClick={() => decide(decidingOf(kind, row))}>
                    {t(kind === "tier" ? "classes.decideTier" : "classes.decideAttitude")}
                    <span className="visually-hidden">{row.customerName}</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function decidingOf(kind: Kind, row: AnyRow): Deciding {
  const customer = { id: row.customerId, name: row.customerName };
  if (kind === "tier") {
    return { kind: "TIER", customer, why: row.why, tier: (row as Rows["tier"]).proposedTier };
  }
  const { attitude, earlyAdopter, proposedAttitude, proposedEarlyAdopter } =
    row as Rows["attitude"];
  return {
    kind: "ATTITUDE",
    customer,
    why: row.why,
    attitude: attitude ?? proposedAttitude ?? undefined,
    earlyAdopter: earlyAdopter ?? proposedEarlyAdopter ?? false,
  };
}
