import { getRouteApi, Link } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { StatusTag } from "../../ui/StatusTag";
import { SegmentPicker } from "../customers/SegmentPicker";
import "./portfolio.css";

const route = getRouteApi("/signed-in/portfolio/ended-tests");
const OUTCOMES = ["all", "won", "lost"] as const;

/** The tests behind the rate: which ended in the period, and with what. */
export function EndedTestsView() {
  const { t } = useTranslation();
  const format = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/portfolio/ended-tests",
    { params: { query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  const outcome = search.won === undefined ? "all" : search.won ? "won" : "lost";
  return (
    <div className="ended-tests">
      <nav className="way" aria-label={t("customer.way")}>
        <Link
          to="/portfolio"
          search={{
            asOf: search.to,
            ownerId: search.ownerId,
            teamId: search.teamId,
            segmentId: search.segmentId,
          }}
        >
          {t("portfolio.title")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("endedTests.title")}</h1>
        <Segmented
          aria-label={t("endedTests.outcome")}
          value={outcome}
          onChange={(chosen) =>
            void navigate({
              search: { ...search, won: chosen === "all" ? undefined : chosen === "won" },
              replace: true,
            })
          }
          options={OUTCOMES.map((value) => ({ value, label: t(`endedTests.${value}`) }))}
        />
        <SegmentPicker
          value={search.segmentId}
          change={(segmentId) => void navigate({ search: { ...search, segmentId }, replace: true })}
        />
      </div>
      {search.from && search.to && (
        <p className="faint num">
          {t("portfolio.between", { from: format.date(search.from), to: format.date(search.to) })}
        </p>
      )}
      <Loaded query={pages} rows={10}>
        {(data) => {
          const rows = data.pages.flatMap((p) => p.items);
          const total = data.pages[0]?.total ?? rows.length;
          if (rows.length === 0) return <EmptyState title={t("endedTests.none")} />;
          return (
            <>
              <p className="faint num" role="status">
                {t("endedTests.count", { count: total })}
              </p>
              <div className="card plain-scroll">
                <table className="groups stacked">
                  <thead>
                    <tr>
                      <th scope="col">{t("field.name")}</th>
                      <th scope="col">{t("endedTests.since")}</th>
                      <th scope="col">{t("endedTests.endedOn")}</th>
                      <th scope="col">{t("endedTests.outcome")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((row) => (
                      <tr key={`${row.customerId}-${row.endedOn}-${row.testingSince}`}>
                        <th scope="row">
                          <Link
                            to="/customers/$id"
                            params={{ id: row.customerId }}
                            search={{ tab: "history" }}
                          >
                            {row.customerName}
                          </Link>
                        </th>
                        <td className="num" data-label={t("endedTests.since")}>
                          {format.date(row.testingSince)}
                        </td>
                        <td className="num" data-label={t("endedTests.endedOn")}>
                          {format.date(row.endedOn)}
                        </td>
                        <td>
                          <StatusTag status={row.outcome} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <More pages={pages} shown={rows.length} total={total} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}
