import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";

/** A customer's orders in a few figures. */
export function PurchaseFigures({ purchases }: { purchases: Schemas["CustomerPurchases"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { orders, grossProfitKnownOf, meanIntervalDays, ordersPerYear } = purchases;
  const unknown = orders - grossProfitKnownOf;
  return (
    <dl className="purchase-figures">
      <Figure name={t("purchases.amount")} value={format.money(purchases.amount)} />
      <Figure
        name={t("purchases.grossProfit")}
        value={format.money(purchases.grossProfit)}
        note={unknown > 0 ? t("purchases.costUnknown", { count: unknown }) : undefined}
      />
      <Figure
        name={t("purchases.frequency")}
        value={
          meanIntervalDays == null
            ? "–"
            : t("purchases.everyDays", {
                count: meanIntervalDays,
                days: format.number(meanIntervalDays),
              })
        }
        note={
          ordersPerYear == null
            ? undefined
            : t("purchases.perYear", { times: format.number(ordersPerYear) })
        }
      />
      <Figure
        name={t("purchases.lastOrder")}
        value={format.shortDate(purchases.lastOrderedOn)}
        note={t("purchases.since", { date: format.date(purchases.firstOrderedOn) })}
      />
    </dl>
  );
}

function Figure({ name, value, note }: { name: string; value: string; note?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num purchase-value">{value}</dd>
      {note && <dd className="faint num">{note}</dd>}
    </div>
  );
}
