import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import "../customers/customers.css";
import { AccountSteps, type AccountStep } from "./AccountSteps";
import "./accounts.css";
import { PLAN_STATES, type AccountPlan } from "./choices";
import { NewPlanDialog } from "./NewPlanDialog";
import { PlanTags } from "./PlanTags";
import type { AccountsSearch } from "./search";

const route = getRouteApi("/signed-in/key-accounts");

/** What is promised to key accounts, and where it stands. */
export function AccountsView() {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/key-account-plans",
    { params: { query: { ...search, limit: 50, count: true } } },
    byPage,
  );
  const add = can(me, "accountWrite") && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t("accounts.add")}
    </Button>
  );
  const asked = search.state ?? search.customerId ?? search.awaitingApproval;
  return (
    <div className="accounts">
      <div className="view-head">
        <h1>{t("nav.keyAccounts")}</h1>
        {add}
      </div>
      <AccountSteps current={stepOf(search)} />
      <div className="customers-tools">
        <Select
          mode="multiple"
          className="account-filter"
          aria-label={t("accounts.stateHead")}
          placeholder={t("accounts.stateHead")}
          allowClear
          value={search.state ?? []}
          options={PLAN_STATES.map((value) => ({ value, label: t(`accounts.state.${value}`) }))}
          onChange={(state) =>
            void navigate({
              search: { ...search, state: state.length > 0 ? state : undefined },
              replace: true,
            })
          }
        />
        <Button
          aria-pressed={search.awaitingApproval === true}
          type={search.awaitingApproval ? "primary" : "default"}
          onClick={() =>
            void navigate({
              search: {
                ...search,
                awaitingApproval: search.awaitingApproval ? undefined : true,
              },
              replace: true,
            })
          }
        >
          {t("accounts.awaiting")}
        </Button>
        <Link to="/key-accounts/templates">{t("templates.title")}</Link>
      </div>
      <PagedRows
        pages={pages}
        count={(count) => t("accounts.count", { count })}
        nobody={
          asked ? (
            <EmptyState title={t("accounts.noneFound")} text={t("customers.noneText")} />
          ) : (
            <EmptyState
              title={t("accounts.emptyTitle")}
              text={t("accounts.emptyText")}
              action={add}
            />
          )
        }
      >
        {(rows) => <PlanTable rows={rows} />}
      </PagedRows>
      {adding && <NewPlanDialog close={() => setAdding(false)} />}
    </div>
  );
}

/** Plans that are written, or plans that run; any other choice is no step. */
function stepOf({ state = [] }: AccountsSearch): AccountStep | undefined {
  if (state.length === 1 && state[0] === "ACTIVE") return "monitor";
  return state.length > 0 && state.every((one) => one === "DRAFT" || one === "SUBMITTED")
    ? "plan"
    : undefined;
}

function PlanTable({ rows }: { rows: AccountPlan[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            {(["customer", "plan", "responsible", "stateHead", "standing", "ends"] as const).map(
              (name) => (
                <th key={name} scope="col">
                  {t(`accounts.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link to="/customers/$id" params={{ id: plan.customerId }}>
                  {plan.customerName}
                </Link>
              </th>
              <td data-label={t("accounts.plan")}>
                <Link to="/key-accounts/$id" params={{ id: plan.id }}>
                  {plan.title}
                </Link>
              </td>
              <td data-label={t("accounts.responsible")}>{plan.responsibleName}</td>
              <td data-label={t("accounts.stateHead")}>
                <Pill>{t(`accounts.state.${plan.state}`)}</Pill>
              </td>
              <td data-label={t("accounts.standing")}>
                <PlanTags plan={plan} />
              </td>
              <td data-label={t("accounts.ends")}>{format.date(plan.endsOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
