import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { Pill } from "../../../ui/Pill";
import { StatusTag } from "../../../ui/StatusTag";
import { AccountSteps } from "../AccountSteps";
import "../accounts.css";

const route = getRouteApi("/signed-in/key-accounts/neglected");

/** Good customers that are no key accounts and whom nobody has spoken to for long. */
export function NeglectedView() {
  const { t } = useTranslation();
  const format = useFormats();
  const search = route.useSearch();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/contact-effort/neglected-customers",
    { params: { query: { ...search, limit: 50, count: true } } },
    byPage,
  );
  return (
    <div className="accounts">
      <div className="view-head">
        <h1>{t("effort.neglectedTitle")}</h1>
      </div>
      <AccountSteps current="duties" />
      <PagedRows
        pages={pages}
        count={(count) => t("effort.neglectedCount", { count })}
        nobody={<EmptyState title={t("effort.nobody")} text={t("effort.nobodyText")} />}
      >
        {(rows) => (
          <div className="card plain-scroll">
            <table className="groups stacked">
              <thead>
                <tr>
                  {(["customer", "why", "owner", "last", "next"] as const).map((name) => (
                    <th key={name} scope="col">
                      {t(`effort.head.${name}`)}
                    </th>
                  ))}
                  <th scope="col" className="right">
                    {t("effort.head.revenue")}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.customerId}>
                    <th scope="row">
                      <Link to="/customers/$id" params={{ id: row.customerId }}>
                        {row.customerName}
                      </Link>
                    </th>
                    <td data-label={t("effort.head.why")}>
                      <span className="row account-tags">
                        <StatusTag status={row.status} />
                        {row.abcClass && <Pill>{`ABC ${row.abcClass}`}</Pill>}
                        {row.hasPotential && <Pill>{t("effort.potential")}</Pill>}
                        {row.valueGrade && (
                          <Pill>{t("effort.grade", { grade: row.valueGrade })}</Pill>
                        )}
                      </span>
                    </td>
                    <td data-label={t("effort.head.owner")}>{row.ownerName ?? "–"}</td>
                    <td data-label={t("effort.head.last")} className="num">
                      {row.lastInteractionAt ? format.dateTime(row.lastInteractionAt) : "–"}
                    </td>
                    <td data-label={t("effort.head.next")} className="num">
                      {row.nextFollowUpOn ? format.date(row.nextFollowUpOn) : "–"}
                    </td>
                    <td data-label={t("effort.head.revenue")} className="num right">
                      {format.money(row.revenue)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedRows>
    </div>
  );
}
