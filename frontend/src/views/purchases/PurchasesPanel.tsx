import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { CreditLine } from "./CreditLine";
import { OrderDialog } from "./OrderDialog";
import { OrderTable } from "./OrderTable";
import { OpenPayments } from "./OpenPayments";
import { PurchaseFigures } from "./PurchaseFigures";
import { TierCounts } from "./TierCounts";
import "./purchases.css";

/** What a customer buys, how often, at which prices, and how it pays. */
export function PurchasesPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const me = useMe();
  const [entering, setEntering] = useState(false);
  const writable = customer.access === "WRITE" && can(me, "sell");
  const purchases = $api.useQuery("get", "/api/v1/customers/{id}/purchases", {
    params: { path: { id: customer.id } },
  });
  const orders = $api.useInfiniteQuery(
    "get",
    "/api/v1/orders",
    { params: { query: { customerId: [customer.id], limit: 20, count: true } } },
    byPage,
  );
  const enter = writable && (
    <Button type="primary" onClick={() => setEntering(true)}>
      {t("purchases.newOrder")}
    </Button>
  );
  return (
    <div className="stack purchases">
      <Loaded query={orders} rows={8}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          const total = data.pages[0]?.total ?? rows.length;
          if (rows.length === 0) {
            return (
              <EmptyState
                title={t("purchases.emptyTitle")}
                text={t("purchases.emptyText")}
                action={enter}
              />
            );
          }
          return (
            <>
              <Loaded query={purchases} rows={3}>
                {(summary) => (
                  <>
                    <PurchaseFigures purchases={summary} />
                    <CreditLine credit={summary.credit} />
                    {summary.priceTiers.length > 0 && (
                      <div className="card plain-scroll">
                        <TierCounts tiers={summary.priceTiers} customerId={customer.id} />
                      </div>
                    )}
                  </>
                )}
              </Loaded>
              <OpenPayments customerId={customer.id} writable={writable} />
              <div className="row">
                <h2 className="grow">{t("purchases.ordersCount", { count: total })}</h2>
                {enter}
              </div>
              <OrderTable orders={rows} ofOne writable={writable} />
              <More pages={orders} shown={rows.length} total={total} />
            </>
          );
        }}
      </Loaded>
      {entering && <OrderDialog customer={customer} close={() => setEntering(false)} />}
    </div>
  );
}
