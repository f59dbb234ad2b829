import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { ofTier } from "./search";

interface Props {
  tiers: Schemas["PriceTierCount"][];
  /** Only this customer's orders; of all customers they are counted too. */
  customerId?: string;
}

/** How much is sold at which price tier; each number opens its list. */
export function TierCounts({ tiers, customerId }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const own = customerId ? { customerId: [customerId] } : {};
  return (
    <table className="groups stacked tier-counts">
      <thead>
        <tr>
          <th scope="col">{t("purchases.tier")}</th>
          <th scope="col" className="right">
            {t("purchases.orders")}
          </th>
          {!customerId && (
            <th scope="col" className="right">
              {t("purchases.customers")}
            </th>
          )}
          <th scope="col" className="right">
            {t("purchases.amount")}
          </th>
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => (
          <tr key={tier.priceTierId ?? "none"}>
            <th scope="row">{tier.name ?? t("purchases.noTier")}</th>
            <td className="num right" data-label={t("purchases.orders")}>
              <Link to="/orders" search={{ ...ofTier(tier.priceTierId), ...own }}>
                {format.number(tier.orders)}
              </Link>
            </td>
            {!customerId && (
              <td className="num right" data-label={t("purchases.customers")}>
                {tier.priceTierId ? (
                  <Link to="/customers" search={{ priceTierId: [tier.priceTierId] }}>
                    {format.number(tier.customers)}
                  </Link>
                ) : (
                  format.number(tier.customers)
                )}
              </td>
            )}
            <td className="num right" data-label={t("purchases.amount")}>
              {format.money(tier.amount)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
