import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import "../customers/customers.css";
import { OrderDialog } from "./OrderDialog";
import { OrderFilters } from "./OrderFilters";
import { OrderTable } from "./OrderTable";
import { narrowed, type OrdersSearch } from "./search";
import { TierCounts } from "./TierCounts";
import "./purchases.css";

const route = getRouteApi("/signed-in/orders");
const SORTS = ["-orderedOn", "orderedOn", "-amount", "amount"] as const;

/** The orders of all customers that one sees. */
export function OrdersView() {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [entering, setEntering] = useState(false);
  const change = (part: Partial<OrdersSearch>) =>
    void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <div className="orders purchases">
      <div className="view-head">
        <h1>{t("nav.orders")}</h1>
        {can(me, "export") && <ExportMenu list="orders" query={search} />}
        {can(me, "sell") && (
          <Button type="primary" onClick={() => setEntering(true)}>
            {t("purchases.newOrder")}
          </Button>
        )}
      </div>
      <Tiers />
      <OrderFilters search={search} change={change} />
      <div className="row orders-head">
        <Sums search={search} />
        <Select
          className="orders-sort"
          aria-label={t("purchases.sort")}
          value={search.sort ?? "-orderedOn"}
          onChange={(sort) => change({ sort: sort === "-orderedOn" ? undefined : sort })}
          options={SORTS.map((value) => ({ value, label: t(`purchases.sorts.${value}`) }))}
        />
      </div>
      <List search={search} />
      {entering && <OrderDialog close={() => setEntering(false)} />}
    </div>
  );
}

function List({ search }: { search: OrdersSearch }) {
  const me = useMe();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/orders",
    { params: { query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  return (
    <Loaded query={pages} rows={10}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items);
        if (rows.length === 0) return <Nothing searched={narrowed(search)} />;
        return (
          <>
            <OrderTable orders={rows} writable={can(me, "sell")} />
            <More pages={pages} shown={rows.length} total={data.pages[0]?.total} />
          </>
        );
      }}
    </Loaded>
  );
}

function Nothing({ searched }: { searched: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  if (searched) return <EmptyState title={t("purchases.none")} text={t("customers.noneText")} />;
  return (
    <EmptyState
      title={t("purchases.emptyTitle")}
      text={t("purchases.emptyAll")}
      action={
        can(me, "import") && (
          <Link to="/imports">
            <Button>{t("purchases.toImport")}</Button>
          </Link>
        )
      }
    />
  );
}

/** What the list adds up to, however many of its rows are shown. */
function Sums({ search }: { search: OrdersSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { sort: _sort, ...filter } = search;
  const query = $api.useQuery("get", "/api/v1/orders/totals", { params: { query: filter } });
  if (!query.data) return <p className="grow faint num" role="status" />;
  const { orders, confirmed, amount, grossProfit } = query.data;
  return (
    <p className="grow faint num" role="status">
      {t("purchases.count", { count: orders })}
      {orders > confirmed && t("purchases.cancelledOfThem", { count: orders - confirmed })}
      {" · "}
      {t("purchases.sums", { amount: format.money(amount), profit: format.money(grossProfit) })}
    </p>
  );
}

function Tiers() {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/price-tiers/counts");
  if (!query.data || query.data.items.length === 0) return null;
  return (
    <details className="card tiers-card">
      <summary>{t("purchases.tierCounts")}</summary>
      <TierCounts tiers={query.data.items} />
    </details>
  );
}
