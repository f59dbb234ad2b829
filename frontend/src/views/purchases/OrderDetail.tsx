import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { CancelOrderDialog } from "./CancelOrderDialog";
import { PaymentDialog } from "./PaymentDialog";
import { PaymentTable } from "./PaymentTable";

type Payment = Schemas["Payment"];

/** The lines and payments of an order, and what can be done with it. */
export function OrderDetail({ id, writable }: { id: string; writable: boolean }) {
  const query = $api.useQuery("get", "/api/v1/orders/{id}", { params: { path: { id } } });
  return (
    <Loaded query={query} rows={2}>
      {(order) => <Detail order={order} writable={writable} />}
    </Loaded>
  );
}

function Detail({ order, writable }: { order: Schemas["Order"]; writable: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [open, setOpen] = useState<"cancel" | "payment" | Payment>();
  const payments = $api.useQuery("get", "/api/v1/payments", {
    params: { query: { orderId: [order.id], limit: 100 } },
  });
  const confirmed = order.state === "CONFIRMED";
  const close = () => setOpen(undefined);
  return (
    <div className="order-detail stack">
      <table className="groups order-goods">
        <thead>
          <tr>
            <th scope="col">{t("purchases.product")}</th>
            <th scope="col" className="right">
              {t("purchases.quantity")}
            </th>
            <th scope="col" className="right">
              {t("purchases.unitPrice")}
            </th>
            <th scope="col" className="right">
              {t("purchases.amount")}
            </th>
            <th scope="col" className="right">
              {t("purchases.grossProfit")}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line, i) => (
            <tr key={`${line.productId}-${i}`}>
              <th scope="row">
                {line.productName} <span className="faint">{line.productCode}</span>
              </th>
              <td className="num right">{format.number(line.quantity)}</td>
              <td className="num right">{format.money(line.unitPrice)}</td>
              <td className="num right">{format.money(line.amount)}</td>
              <td className="num right">{format.money(line.grossProfit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {order.note && <p className="prose soft">{order.note}</p>}
      {order.cancelledAt && (
        <p className="late">
          {t("purchases.cancelledOn", { date: format.date(order.cancelledAt) })}
          {order.cancelReason && ` · ${order.cancelReason}`}
        </p>
      )}
      {(payments.data?.items.length ?? 0) > 0 && (
        <PaymentTable
          payments={payments.data?.items ?? []}
          edit={writable && confirmed ? setOpen : undefined}
        />
      )}
      {writable && confirmed && (
        <div className="row">
          <Button size="small" onClick={() => setOpen("payment")}>
            {t("purchases.newPayment")}
          </Button>
          <Button size="small" type="text" danger onClick={() => setOpen("cancel")}>
            {t("purchases.cancel")}
          </Button>
        </div>
      )}
      {open === "cancel" && <CancelOrderDialog order={order} close={close} />}
      {open && open !== "cancel" && (
        <PaymentDialog
          order={order}
          payment={open === "payment" ? undefined : open}
          close={close}
        />
      )}
    </div>
  );
}
