import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { PaymentDialog } from "./PaymentDialog";
import { PaymentTable } from "./PaymentTable";

/** What of a customer's orders is not paid yet, the longest due first. */
export function OpenPayments({ customerId, writable }: { customerId: string; writable: boolean }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Schemas["Payment"]>();
  const query = $api.useQuery("get", "/api/v1/payments", {
    params: { query: { customerId: [customerId], paid: false, limit: 100, count: true } },
  });
  const open = query.data?.items ?? [];
  if (open.length === 0) return null;
  return (
    <details className="card open-payments">
      <summary>
        {t("purchases.openPayments", { count: query.data?.total ?? open.length })}
        {open.some((payment) => payment.overdue) && (
          <span className="late num">
            {t("purchases.ofThemOverdue", { count: open.filter((one) => one.overdue).length })}
          </span>
        )}
      </summary>
      <PaymentTable payments={open} edit={writable ? setEditing : undefined} />
      {editing && (
        <PaymentDialog
          order={{ id: editing.orderId, amount: editing.amount, orderedOn: editing.dueOn }}
          payment={editing}
          close={() => setEditing(undefined)}
        />
      )}
    </details>
  );
}
