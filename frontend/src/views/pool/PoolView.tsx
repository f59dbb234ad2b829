import { getRouteApi } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { CodePicker } from "../../ui/CodePicker";
import { EmptyState } from "../../ui/EmptyState";
import { PagedList } from "../../ui/PagedList";
import { SearchBox } from "../customers/SearchBox";
import "../customers/customers.css";
import { PoolRow } from "./PoolRow";
import type { PoolSearch } from "./search";
import "./pool.css";

const route = getRouteApi("/signed-in/customer-pool");
const ORDERS = ["poolSince", "-poolSince", "name"] as const;

/** Customers that nobody looks after, to be taken. */
export function PoolView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<PoolSearch>) =>
    void navigate({ search: { ...search, ...part }, replace: true });
  const orNone = (codes: string[]) => (codes.length > 0 ? codes : undefined);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/customer-pool",
    { params: { query: { ...search, limit: 50, count: true } } },
    byPage,
  );
  const filtered = Boolean(search.q ?? search.regionCode ?? search.industryCode);
  return (
    <div className="pool">
      <div className="view-head">
        <h1>{t("nav.pool")}</h1>
      </div>
      <p className="soft pool-text">{t("pool.text")}</p>
      <div className="customers-tools">
        <SearchBox value={search.q} onChange={(q) => change({ q })} />
        <div className="filters">
          {(["regions", "industries"] as const).map((table) => {
            const field = table === "regions" ? "regionCode" : "industryCode";
            return (
              <CodePicker
                key={table}
                multiple
                table={table}
                label={t(table === "regions" ? "field.region" : "field.industry")}
                value={search[field] ?? []}
                onChange={(codes) => change({ [field]: orNone(codes) })}
              />
            );
          })}
        </div>
        <Select
          className="filter"
          aria-label={t("pool.order")}
          popupMatchSelectWidth={false}
          value={search.sort ?? "poolSince"}
          onChange={(sort) => change({ sort: sort === "poolSince" ? undefined : sort })}
          options={ORDERS.map((value) => ({ value, label: t(`pool.orders.${value}`) }))}
        />
      </div>
      <PagedList
        pages={pages}
        className="pool-list"
        count={(count) => t("customers.count", { count })}
        nobody={
          <EmptyState
            title={filtered ? t("customers.noneTitle") : t("pool.emptyTitle")}
            text={filtered ? t("customers.noneText") : t("pool.emptyText")}
          />
        }
        row={(row) => <PoolRow key={row.customerId} row={row} />}
      />
    </div>
  );
}
