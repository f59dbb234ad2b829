import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import { SearchBox } from "../customers/SearchBox";
import "../customers/customers.css";
import { PARTNER_KINDS, PARTNER_STATES } from "./choices";
import { Figure } from "./Figure";
import { PartnerDialog } from "./PartnerDialog";
import "./partners.css";

const route = getRouteApi("/signed-in/partners");

/** Who sells our products to customers of their own, and how many of ours each has registered. */
export function PartnersView() {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/partners",
    { params: { query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  const asked = search.q ?? search.kind ?? search.state;
  const add = can(me, "newCustomer") && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t("partners.add")}
    </Button>
  );
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  return (
    <div className="partners">
      <div className="view-head">
        <h1>{t("nav.partners")}</h1>
        <Link to="/deal-registrations" search={{}}>
          {t("partners.allRegistrations")}
        </Link>
        {can(me, "export") && <ExportMenu list="partners" query={search} />}
        {add}
      </div>
      <div className="customers-tools">
        <SearchBox
          value={search.q}
          label={t("partners.search")}
          hint={t("partners.searchHint")}
          onChange={(q) => filter({ q })}
        />
        <Select
          mode="multiple"
          className="partner-filter"
          aria-label={t("partners.kindHead")}
          placeholder={t("partners.kindHead")}
          allowClear
          value={search.kind ?? []}
          options={PARTNER_KINDS.map((value) => ({ value, label: t(`partners.kind.${value}`) }))}
          onChange={(kind) => filter({ kind: kind.length > 0 ? kind : undefined })}
        />
        <Select
          className="partner-filter"
          aria-label={t("partners.partnerState")}
          placeholder={t("partners.partnerState")}
          allowClear
          value={search.state?.[0]}
          options={PARTNER_STATES.map((value) => ({
            value,
            label: t(`partners.working.${value}`),
          }))}
          onChange={(state?: (typeof PARTNER_STATES)[number]) =>
            filter({ state: state && [state] })
          }
        />
      </div>
      <PagedRows
        pages={pages}
        bones={8}
        count={(count) => t("partners.count", { count })}
        nobody={
          asked ? (
            <EmptyState title={t("partners.noneFound")} text={t("customers.noneText")} />
          ) : (
            <EmptyState
              title={t("partners.emptyTitle")}
              text={t("partners.emptyText")}
              action={add}
            />
          )
        }
      >
        {(rows) => <PartnerTable rows={rows} />}
      </PagedRows>
      {adding && <PartnerDialog close={() => setAdding(false)} />}
    </div>
  );
}

const FIGURES = ["registrations", "protecting", "expiring"] as const;

function PartnerTable({ rows }: { rows: Schemas["PartnerRow"][] }) {
  const { t } = useTranslation();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("partners.name")}</th>
            <th scope="col">{t("partners.kindHead")}</th>
            <th scope="col">{t("partners.regions")}</th>
            <th scope="col">{t("partners.contact")}</th>
            {FIGURES.map((name) => (
              <th key={name} scope="col">
                {t(`partners.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to="/partners/$id" params={{ id: row.id }}>
                  {row.name}
                </Link>{" "}
                {row.state === "RETIRED" && <Pill>{t("partners.working.RETIRED")}</Pill>}
              </th>
              <td data-label={t("partners.kindHead")}>{t(`partners.kind.${row.kind}`)}</td>
              <td data-label={t("partners.regions")}>
                {row.regions.join(t("list.separator")) || "–"}
              </td>
              <td data-label={t("partners.contact")}>
                {[row.contactPerson, row.contactPhone].filter(Boolean).join(" ") || "–"}
              </td>
              {FIGURES.map((name) => (
                <td key={name} className="num" data-label={t(`partners.${name}`)}>
                  <Figure
                    count={row[name]}
                    link={row[`${name}Link`]}
                    what={`${row.name} ${t(`partners.${name}`)}`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
