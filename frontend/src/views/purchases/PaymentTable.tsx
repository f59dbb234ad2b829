import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

type Payment = Schemas["Payment"];

interface Props {
  payments: Payment[];
  /** Undefined where nothing can be changed. */
  edit: ((payment: Payment) => void) | undefined;
}

export function PaymentTable({ payments, edit }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <table className="groups stacked" aria-label={t("purchases.payments")}>
      <thead>
        <tr>
          <th scope="col">{t("purchases.dueOn")}</th>
          <th scope="col" className="right">
            {t("purchases.dueAmount")}
          </th>
          <th scope="col">{t("purchases.paidOn")}</th>
          <th scope="col">{t("purchases.state")}</th>
          {edit && (
            <th scope="col">
              <span className="visually-hidden">{t("action.edit")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {payments.map((payment) => (
          <tr key={payment.id}>
            <th scope="row" className="num">
              {format.date(payment.dueOn)}
              {payment.orderExternalId && (
                <span className="faint payment-order">{payment.orderExternalId}</span>
              )}
            </th>
            <td className="num right" data-label={t("purchases.dueAmount")}>
              {format.money(payment.amount)}
            </td>
            <td className="num" data-label={t("purchases.paidOn")}>
              {format.date(payment.paidOn)}
              {payment.paidAmount != null && (
                <span className="faint payment-order">{format.money(payment.paidAmount)}</span>
              )}
            </td>
            <td>
              <Standing payment={payment} />
            </td>
            {edit && (
              <td>
                <Button size="small" type="text" onClick={() => edit(payment)}>
                  {payment.outstanding > 0 ? t("purchases.pay") : t("action.edit")}
                </Button>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ payment }: { payment: Payment }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (payment.overdue) {
    return <Pill tone="late">{t("purchases.overdueDays", { count: payment.daysLate })}</Pill>;
  }
  if (payment.outstanding > 0) {
    return <Pill>{t("purchases.open", { amount: format.money(payment.outstanding) })}</Pill>;
  }
  return payment.daysLate > 0 ? (
    <Pill tone="warn">{t("purchases.paidLate", { count: payment.daysLate })}</Pill>
  ) : (
    <Pill tone="strong">{t("purchases.paidInTime")}</Pill>
  );
}
