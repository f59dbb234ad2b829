import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { mayHandOver } from "../handover/search";
import type { TeamSearch } from "./search";

/** 交接: the protocols, the newest first. */
export function HandoversPanel({ search }: { search: TeamSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const me = useMe();
  const listed = can(me, "customers");
  const query = { personId: search.personId };
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/handovers",
    { params: { query: { ...query, limit: 50, count: true } } },
    byPage,
  );
  const begin = mayHandOver(me) && (
    <Button
      type="primary"
      onClick={() =>
        void navigate({ to: "/handovers/new", search: { personId: search.personId?.[0] } })
      }
    >
      {t("handover.hand")}
    </Button>
  );
  return (
    <section className="card" aria-label={t("team.section.handovers")}>
      <div className="card-head">
        <span />
        <span className="row">
          {can(me, "export") && <ExportMenu list="handovers" query={query} />}
          {begin}
        </span>
      </div>
      <PagedRows
        pages={pages}
        bones={6}
        count={(count) => t("handover.count", { count })}
        nobody={<EmptyState title={t("handover.none")} text={t("handover.noneText")} />}
      >
        {(rows) => (
          <div className="plain-scroll">
            <table className="groups stacked">
              <thead>
                <tr>
                  <th scope="col">{t("handover.from")}</th>
                  <th scope="col">{t("handover.to")}</th>
                  <th scope="col">{t("handover.day")}</th>
                  <th scope="col" className="right">
                    {t("handover.kind.CUSTOMER")}
                  </th>
                  <th scope="col" className="right">
                    {t("handover.kind.PLAN")}
                  </th>
                  <th scope="col">{t("handover.reason")}</th>
                  <th scope="col">{t("handover.byColumn")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((one) => (
                  <tr key={one.id}>
                    <th scope="row">
                      <Link to="/handovers/$id" params={{ id: one.id }} search={{}}>
                        {one.fromName}
                      </Link>
                    </th>
                    <td data-label={t("handover.to")}>
                      {one.receiverNames.join(t("list.separator"))}
                    </td>
                    <td className="num" data-label={t("handover.day")}>
                      {format.shortDate(one.handedOn)}
                    </td>
                    {one.counts
                      .filter(({ kind }) => kind === "CUSTOMER" || kind === "PLAN")
                      .map(({ kind, count }) => (
                        <td
                          key={kind}
                          className="right num"
                          data-label={t(`handover.kind.${kind}`)}
                        >
                          {listed && count > 0 ? (
                            <Link
                              to="/handovers/$id"
                              params={{ id: one.id }}
                              search={{ kind: [kind] }}
                              aria-label={`${t(`handover.kind.${kind}`)} ${format.number(count)}`}
                            >
                              {format.number(count)}
                            </Link>
                          ) : (
                            format.number(count)
                          )}
                        </td>
                      ))}
                    <td data-label={t("handover.reason")}>{one.reason}</td>
                    <td data-label={t("handover.byColumn")}>{one.createdByName}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedRows>
    </section>
  );
}
