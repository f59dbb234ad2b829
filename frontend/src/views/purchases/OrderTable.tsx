import { DownOutlined, RightOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { OrderDetail } from "./OrderDetail";
import { markOf } from "./markOf";
import "./purchases.css";

type Order = Schemas["OrderSummary"];

interface Props {
  orders: Order[];
  /** Whose orders these are is said elsewhere. */
  ofOne?: boolean;
  writable: boolean;
}

/** Orders; each opens to its lines and payments. */
export function OrderTable({ orders, ofOne = false, writable }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const columns = ofOne ? 5 : 6;
  return (
    <div className="card plain-scroll">
      <table className="groups stacked orders-table">
        <thead>
          <tr>
            <th scope="col">{t("purchases.number")}</th>
            {!ofOne && <th scope="col">{t("purchases.customer")}</th>}
            <th scope="col">{t("purchases.orderedOn")}</th>
            <th scope="col">{t("purchases.tier")}</th>
            <th scope="col" className="right">
              {t("purchases.amount")}
            </th>
            <th scope="col" className="right">
              {t("purchases.grossProfit")}
            </th>
          </tr>
        </thead>
        <tbody>
          {orders.map((order) => (
            <Fragment key={order.id}>
              <Row
                order={order}
                ofOne={ofOne}
                open={open === order.id}
                toggle={() => setOpen(open === order.id ? undefined : order.id)}
              />
              {open === order.id && (
                <tr className="order-open">
                  <td colSpan={columns}>
                    <OrderDetail id={order.id} writable={writable} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  order: Order;
  ofOne: boolean;
  open: boolean;
  toggle: () => void;
}

function Row({ order, ofOne, open, toggle }: RowProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const name = order.externalId ?? t("purchases.byHand", { mark: markOf(order.id) });
  return (
    <tr data-cancelled={order.state === "CANCELLED" || undefined}>
      <th scope="row">
        <button
          type="button"
          className="order-toggle"
          aria-expanded={open}
          aria-label={t("purchases.show", { name })}
          onClick={toggle}
        >
          {open ? <DownOutlined /> : <RightOutlined />}
          <span className="num">{name}</span>
        </button>
        {order.state === "CANCELLED" && <Pill tone="warn">{t("purchases.states.CANCELLED")}</Pill>}
      </th>
      {!ofOne && (
        <td>
          <Link to="/customers/$id" params={{ id: order.customerId }} search={{ tab: "orders" }}>
            {order.customerName}
          </Link>
        </td>
      )}
      <td className="num" data-label={t("purchases.orderedOn")}>
        {format.shortDate(order.orderedOn)}
      </td>
      <td data-label={t("purchases.tier")}>{order.priceTierName ?? "–"}</td>
      <td className="num right order-amount" data-label={t("purchases.amount")}>
        {format.money(order.amount)}
      </td>
      <td className="num right" data-label={t("purchases.grossProfit")}>
        {format.money(order.grossProfit)}
      </td>
    </tr>
  );
}
