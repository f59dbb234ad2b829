import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { ScopePicker } from "../../portfolio/PortfolioTools";
import "../../customers/customers.css";
import "../accounts.css";
import "../desk/desk.css";
import { asked } from "../desk/search";
import { REPORT_KINDS, STANDINGS } from "./ReportDialogs";
import { ReportRows } from "./ReportRows";
import type { ReportsSearch } from "./reportsSearch";
import { useWorkingTime } from "./useWorkingTime";

const route = getRouteApi("/signed-in/key-accounts/reports");

/** What accounts report, and how promptly they are answered. */
export function ReportsView() {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/account-reports",
    { params: { query: { ...search, ...asked(search), limit: 50, count: true } } },
    byPage,
  );
  const filter = (change: Partial<ReportsSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="accounts desk">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/key-accounts/desk" search={{ ownerId: search.ownerId, teamId: search.teamId }}>
          {t("accounts.step.duties")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("duties.kind.INFORMATION")}</h1>
      </div>
      <Figures search={search} />
      <div className="customers-tools">
        <ScopePicker search={search} change={filter} />
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("duties.stateHead")}
          placeholder={t("duties.stateHead")}
          allowClear
          value={search.standing ?? []}
          options={STANDINGS.map((value) => ({
            value,
            label: t(`duties.report.standing.${value}`),
          }))}
          onChange={(standing) => filter({ standing: standing.length > 0 ? standing : undefined })}
        />
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("duties.report.kindHead")}
          placeholder={t("duties.report.kindHead")}
          allowClear
          value={search.kind ?? []}
          options={REPORT_KINDS.map((value) => ({
            value,
            label: t(`duties.report.kind.${value}`),
          }))}
          onChange={(kind) => filter({ kind: kind.length > 0 ? kind : undefined })}
        />
      </div>
      <PagedRows
        pages={pages}
        count={(count) => t("duties.report.count", { count })}
        nobody={<EmptyState title={t("duties.report.none")} text={t("customers.noneText")} />}
      >
        {(rows) => (
          <div className="card">
            <ReportRows rows={rows} writable={can(me, "accountWrite")} accounts />
          </div>
        )}
      </PagedRows>
    </div>
  );
}

/** Of the last days; each number opens its list. */
function Figures({ search }: { search: ReportsSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const time = useWorkingTime();
  const { customerId, kind } = search;
  const figures = $api.useQuery("get", "/api/v1/account-reports/figures", {
    params: { query: { ...asked(search), customerId, kind } },
  });
  if (!figures.data) return null;
  const { from, to, counts, inTime, medianMinutes } = figures.data;
  return (
    <section className="card" aria-label={t("duties.report.figures")}>
      <p className="faint">
        {t("duties.report.between", { from: format.date(from), to: format.date(to) })}
      </p>
      <dl className="account-figures">
        <div>
          <dt>{t("duties.report.inTime")}</dt>
          <dd className="num">{format.percent(inTime)}</dd>
        </div>
        <div>
          <dt>{t("duties.report.median")}</dt>
          <dd className="num">{medianMinutes == null ? "–" : time(medianMinutes)}</dd>
        </div>
        {counts.map(({ standing, count }) => (
          <div key={standing}>
            <dt>{t(`duties.report.standing.${standing}`)}</dt>
            <dd className="num">
              {count === 0 ? (
                <span className="faint">{format.number(0)}</span>
              ) : (
                <Link
                  className="desk-number"
                  to="/key-accounts/reports"
                  search={{ ...search, standing: [standing], reportedFrom: from, reportedTo: to }}
                  aria-label={`${t(`duties.report.standing.${standing}`)} ${format.number(count)}`}
                >
                  {format.number(count)}
                </Link>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
