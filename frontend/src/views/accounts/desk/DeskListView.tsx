import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { Pill } from "../../../ui/Pill";
import { ScopePicker } from "../../portfolio/PortfolioTools";
import "../../customers/customers.css";
import "../accounts.css";
import { DUTIES, STATES, type DutyRow } from "./choices";
import "./desk.css";
import { asked } from "./search";
import { DutyStatePill } from "./StatePill";

const route = getRouteApi("/signed-in/key-accounts/desk/list");

/** Duties at accounts, one row each: all of them, and the list behind a figure of the desk. */
export function DeskListView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { duty, state, missing } = search;
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/key-account-duties/accounts",
    { params: { query: { ...asked(search), duty, state, missing, limit: 100, count: true } } },
    byPage,
  );
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="accounts desk">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/key-accounts/desk" search={{ ownerId: search.ownerId, teamId: search.teamId }}>
          {t("accounts.step.duties")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>
          {duty?.length === 1 && duty[0] ? t(`duties.kind.${duty[0]}`) : t("accounts.step.duties")}
        </h1>
      </div>
      <div className="customers-tools">
        <ScopePicker search={search} change={filter} />
        <Choice
          label={t("duties.duty")}
          options={DUTIES.map((value) => ({ value, label: t(`duties.kind.${value}`) }))}
          value={duty}
          change={(chosen) => filter({ duty: chosen })}
        />
        <Choice
          label={t("duties.stateHead")}
          options={STATES.map((value) => ({ value, label: t(`duties.state.${value}`) }))}
          value={state}
          change={(chosen) => filter({ state: chosen })}
        />
        {missing && (
          <span className="row">
            {missing.map((one) => (
              <Pill key={one} tone="warn">
                {t(`duties.lack.${one}`)}
              </Pill>
            ))}
            <Button size="small" type="text" onClick={() => filter({ missing: undefined })}>
              {t("duties.anyLack")}
            </Button>
          </span>
        )}
      </div>
      <PagedRows
        pages={pages}
        count={(count) => t("duties.count", { count })}
        nobody={<EmptyState title={t("duties.noneFound")} text={t("customers.noneText")} />}
      >
        {(rows) => <DutyTable rows={rows} />}
      </PagedRows>
    </div>
  );
}

interface ChoiceProps<T> {
  label: string;
  options: { value: T; label: string }[];
  value: T[] | undefined;
  change: (value: T[] | undefined) => void;
}

function Choice<T extends string>({ label, options, value, change }: ChoiceProps<T>) {
  return (
    <Select<T[]>
      mode="multiple"
      className="account-filter"
      aria-label={label}
      placeholder={label}
      allowClear
      value={value ?? []}
      options={options}
      onChange={(chosen) => change(chosen.length > 0 ? chosen : undefined)}
    />
  );
}

function DutyTable({ rows }: { rows: DutyRow[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            {(
              ["customer", "duty", "stateHead", "dueOn", "lastOn", "missing", "owner"] as const
            ).map((name) => (
              <th key={name} scope="col">
                {t(`duties.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.customerId}${row.duty}`}>
              <th scope="row">
                <Link
                  to="/key-accounts/accounts/$customerId"
                  params={{ customerId: row.customerId }}
                  hash={row.duty}
                >
                  {row.customerName}
                </Link>
              </th>
              <td data-label={t("duties.duty")}>{t(`duties.kind.${row.duty}`)}</td>
              <td data-label={t("duties.stateHead")}>
                <DutyStatePill state={row.state} />
              </td>
              <td data-label={t("duties.dueOn")}>{format.date(row.dueOn)}</td>
              <td data-label={t("duties.lastOn")}>{format.date(row.lastOn)}</td>
              <td data-label={t("duties.missing")}>
                {row.missing.length === 0
                  ? "–"
                  : row.missing.map((one) => t(`duties.lack.${one}`)).join(t("duties.and"))}
              </td>
              <td data-label={t("duties.owner")}>{row.ownerName ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
