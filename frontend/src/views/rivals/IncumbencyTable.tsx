import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";
import type { IncumbencyRow } from "./choices";

interface Props {
  rows: IncumbencyRow[];
  /** Whether the rows are of several competitors. */
  competitors?: boolean;
}

/** Who supplies whom, our chance, and when we expect to win. */
export function IncumbencyTable({ rows, competitors = false }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("rivals.customer")}</th>
            {competitors && <th scope="col">{t("nav.competitors")}</th>}
            <th scope="col">{t("field.status")}</th>
            <th scope="col">{t("field.owner")}</th>
            <th scope="col">{t("rivals.since")}</th>
            <th scope="col">{t("rivals.standing")}</th>
            <th scope="col">{t("rivals.chance")}</th>
            <th scope="col">{t("rivals.expectedWinOn")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link
                  to="/customers/$id"
                  params={{ id: row.customerId }}
                  search={{ tab: "rivals" }}
                >
                  {row.customerName}
                </Link>
              </th>
              {competitors && (
                <td data-label={t("nav.competitors")}>
                  <Link to="/competitors/$id" params={{ id: row.competitorId }} search={{}}>
                    {row.competitorName}
                  </Link>
                </td>
              )}
              <td>
                <StatusTag status={row.customerStatus} />
              </td>
              <td data-label={t("field.owner")}>{row.ownerName ?? "–"}</td>
              <td className="num" data-label={t("rivals.since")}>
                {format.shortDate(row.since)}
                {row.endedOn && ` – ${format.shortDate(row.endedOn)}`}
              </td>
              <td data-label={t("rivals.standing")}>
                <span className="row standing">
                  <Standing row={row} />
                </span>
              </td>
              <td className="num" data-label={t("rivals.chance")}>
                {row.chance == null ? "–" : `${row.chance} %`}
              </td>
              <td className="num" data-label={t("rivals.expectedWinOn")}>
                {format.shortDate(row.expectedWinOn)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How their cooperation stands, or how it ended; and that something is wrong between them. */
export function Standing({
  row,
}: {
  row: Pick<IncumbencyRow, "outcome" | "standing" | "openProblems">;
}) {
  const { t } = useTranslation();
  return (
    <>
      {row.outcome ? (
        <Pill tone={row.outcome === "TAKEN_BY_US" ? "strong" : undefined}>
          {t(`rivals.outcomes.${row.outcome}`)}
        </Pill>
      ) : (
        row.standing && (
          <Pill tone={row.standing === "STABLE" ? undefined : "warn"}>
            {t(`rivals.standings.${row.standing}`)}
          </Pill>
        )
      )}
      {row.openProblems > 0 && !row.outcome && (
        <span className="late num">{t("rivals.openProblems", { count: row.openProblems })}</span>
      )}
      {!row.outcome && !row.standing && row.openProblems === 0 && "–"}
    </>
  );
}
