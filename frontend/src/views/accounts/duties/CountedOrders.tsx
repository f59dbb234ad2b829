import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";

interface Props {
  path: "/api/v1/incentives/{id}/orders" | "/api/v1/account-promotions/{id}/orders";
  id: string;
  /** How many they are. */
  count: number;
}

/** The orders that a figure adds up; read once somebody looks. */
export function CountedOrders({ path, id, count }: Props) {
  const { t } = useTranslation();
  const [seen, setSeen] = useState(false);
  return (
    <details className="programme-more" onToggle={(event) => setSeen(event.currentTarget.open)}>
      <summary>{t("programmes.orders", { count })}</summary>
      {seen && count > 0 && <Orders path={path} id={id} />}
    </details>
  );
}

function Orders({ path, id }: Omit<Props, "count">) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    path as "/api/v1/incentives/{id}/orders",
    { params: { path: { id }, query: { limit: 50, count: true } } },
    byPage,
  );
  return (
    <PagedRows
      pages={pages}
      count={(count) => t("programmes.orders", { count })}
      nobody={<p className="faint">{t("programmes.noOrders")}</p>}
    >
      {(rows) => (
        <div className="plain-scroll">
          <table className="groups stacked">
            <thead>
              <tr>
                {(["day", "order", "turnover", "quantity"] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`programmes.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.orderId}>
                  <th scope="row">{format.date(row.orderedOn)}</th>
                  <td data-label={t("programmes.column.order")}>{row.externalId ?? "–"}</td>
                  <td data-label={t("programmes.column.turnover")} className="num">
                    {format.money(row.turnover)}
                  </td>
                  <td data-label={t("programmes.column.quantity")} className="num">
                    {format.number(row.quantity)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </PagedRows>
  );
}
