import { getRouteApi, Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { PersonPicker } from "../../ui/PersonPicker";
import { Pill } from "../../ui/Pill";
import { AccountSteps } from "./AccountSteps";
import "./accounts.css";
import { PROGRESS_TONES } from "./choices";
import { PROGRESS } from "./search";

const route = getRouteApi("/signed-in/key-accounts/activities");

/** What is done for key accounts, by its day; it is done on the worklist, and done here then. */
export function ActivitiesView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/key-account-plans/activities",
    { params: { query: { ...search, limit: 50, count: true } } },
    byPage,
  );
  return (
    <div className="accounts">
      <div className="view-head">
        <h1>{t("accounts.activitiesTitle")}</h1>
      </div>
      <AccountSteps current="execute" />
      <div className="customers-tools">
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("accounts.progressHead")}
          placeholder={t("accounts.progressHead")}
          allowClear
          value={search.progress ?? []}
          options={PROGRESS.map((value) => ({ value, label: t(`accounts.progress.${value}`) }))}
          onChange={(progress) =>
            void navigate({
              search: { ...search, progress: progress.length > 0 ? progress : undefined },
              replace: true,
            })
          }
        />
        <PersonPicker
          value={search.responsibleId?.[0]}
          placeholder={t("accounts.responsible")}
          onChange={(id) =>
            void navigate({
              search: { ...search, responsibleId: id ? [id] : undefined },
              replace: true,
            })
          }
        />
      </div>
      <PagedRows
        pages={pages}
        count={(count) => t("accounts.activityCount", { count })}
        nobody={<EmptyState title={t("accounts.noActivity")} text={t("accounts.noActivityText")} />}
      >
        {(rows) => <Activities rows={rows} />}
      </PagedRows>
    </div>
  );
}

function Activities({ rows }: { rows: Schemas["PlannedActivity"][] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            {(
              ["activityHead", "customer", "plan", "responsible", "promised", "spentHead"] as const
            ).map((name) => (
              <th key={name} scope="col" className={name === "spentHead" ? "right" : undefined}>
                {t(`accounts.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.title}
                <span className="faint account-kind">{t(`accounts.kind.${row.kind}`)}</span>
              </th>
              <td data-label={t("accounts.customer")}>
                <Link to="/customers/$id" params={{ id: row.customerId }}>
                  {row.customerName}
                </Link>
              </td>
              <td data-label={t("accounts.plan")}>
                <Link to="/key-accounts/$id" params={{ id: row.planId }}>
                  {row.planTitle}
                </Link>
              </td>
              <td data-label={t("accounts.responsible")}>{row.responsibleName}</td>
              <td data-label={t("accounts.promised")} className="num">
                {format.date(row.doneOn ?? row.promisedOn ?? row.dueOn)}{" "}
                <Pill tone={PROGRESS_TONES[row.progress]}>
                  {t(`accounts.progress.${row.progress}`)}
                </Pill>
              </td>
              <td data-label={t("accounts.spentHead")} className="num right">
                {format.money(row.spent)}
                {typeof row.cost === "number" && (
                  <span className="faint account-kind">
                    {t("accounts.ofPlanned", { cost: format.money(row.cost) })}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
