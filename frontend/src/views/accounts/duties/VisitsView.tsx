import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { Pill } from "../../../ui/Pill";
import { ScopePicker } from "../../portfolio/PortfolioTools";
import "../../customers/customers.css";
import "../accounts.css";
import "../desk/desk.css";
import { asked } from "../desk/search";
import { VisitRows } from "./VisitRows";
import { VISIT_STATES, type VisitsSearch } from "./visitsSearch";

const route = getRouteApi("/signed-in/key-accounts/visits");

/** Visits of executives to key accounts, and how much of their time they take. */
export function VisitsView() {
  const { t } = useTranslation();
  const me = useMe();
  const format = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/executive-visits",
    { params: { query: { ...search, ...asked(search), limit: 50, count: true } } },
    byPage,
  );
  const filter = (change: Partial<VisitsSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="accounts desk">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/key-accounts/desk" search={{ ownerId: search.ownerId, teamId: search.teamId }}>
          {t("accounts.step.duties")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("duties.kind.EXECUTIVE_VISIT")}</h1>
      </div>
      <TimeCard />
      <div className="customers-tools">
        <ScopePicker search={search} change={filter} />
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("duties.stateHead")}
          placeholder={t("duties.stateHead")}
          allowClear
          value={search.state ?? []}
          options={VISIT_STATES.map((value) => ({
            value,
            label: t(`duties.visit.state.${value}`),
          }))}
          onChange={(state) => filter({ state: state.length > 0 ? state : undefined })}
        />
        {(search.executiveId ?? search.from) && (
          <span className="row">
            {search.from && (
              <Pill>
                {t("accounts.fromTo", {
                  from: format.date(search.from),
                  to: format.date(search.to),
                })}
              </Pill>
            )}
            <Button
              size="small"
              type="text"
              onClick={() => filter({ executiveId: undefined, from: undefined, to: undefined })}
            >
              {t("duties.anyLack")}
            </Button>
          </span>
        )}
      </div>
      <PagedRows
        pages={pages}
        count={(count) => t("duties.visit.count", { count })}
        nobody={<EmptyState title={t("duties.visit.none")} text={t("customers.noneText")} />}
      >
        {(rows) => (
          <div className="card">
            <VisitRows rows={rows} writable={can(me, "accountWrite")} accounts />
          </div>
        )}
      </PagedRows>
    </div>
  );
}

/** The share of each executive's working time against the goal. */
function TimeCard() {
  const { t } = useTranslation();
  const format = useFormats();
  const time = $api.useQuery("get", "/api/v1/executive-visits/time");
  if (!time.data || time.data.items.length === 0) return null;
  const { from, to, goalPercent, workingHours, assumedHours, items } = time.data;
  return (
    <section className="card plain-scroll" aria-labelledby="visit-time">
      <h2 id="visit-time">{t("duties.visit.time")}</h2>
      <p className="faint">
        {t("duties.visit.timeAbout", {
          from: format.date(from),
          to: format.date(to),
          hours: workingHours,
          goal: goalPercent,
          assumed: assumedHours,
        })}
      </p>
      <table className="groups stacked">
        <thead>
          <tr>
            {(["executive", "visits", "spent", "share"] as const).map((name) => (
              <th key={name} scope="col">
                {t(`duties.visit.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.executiveId}>
              <th scope="row">{one.executiveName}</th>
              <td data-label={t("duties.visit.visits")} className="num">
                {one.visits === 0 ? (
                  <span className="faint">{format.number(0)}</span>
                ) : (
                  <Link
                    className="desk-number"
                    to="/key-accounts/visits"
                    search={{ executiveId: [one.executiveId], state: ["DONE"], from, to }}
                    aria-label={`${one.executiveName} ${t("duties.visit.visits")} ${String(one.visits)}`}
                  >
                    {format.number(one.visits)}
                  </Link>
                )}
              </td>
              <td data-label={t("duties.visit.spent")} className="num">
                {t("duties.visit.spentOf", { count: one.hours })}{" "}
                {one.assumed > 0 && (
                  <span className="faint">
                    {t("duties.visit.ofThemAssumed", { count: one.assumed })}
                  </span>
                )}
              </td>
              <td data-label={t("duties.visit.share")}>
                <span className="row">
                  {format.percent(one.share)}
                  <Pill tone={one.goalReached ? "strong" : "warn"}>
                    {t(one.goalReached ? "duties.visit.reached" : "duties.visit.below")}
                  </Pill>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
