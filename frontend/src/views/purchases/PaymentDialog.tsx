import { Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import { FigureInput } from "../../ui/FigureInput";
import { FormDialog } from "../../ui/FormDialog";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useFigureWords } from "../../ui/useFigureWords";
import { useSubmit } from "../../ui/useSubmit";
import { refreshPurchases } from "./refresh";

interface Props {
  order: { id: string; amount: number; orderedOn: string };
  /** One that is there already: what was paid of it is noted. */
  payment?: Schemas["Payment"];
  close: () => void;
}

/** What falls due of an order and when, and what was paid of it. */
export function PaymentDialog({ order, payment, close }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const [dueOn, setDueOn] = useState(payment?.dueOn ?? order.orderedOn);
  const [amount, setAmount] = useState<number | null>(payment?.amount ?? order.amount);
  const [paidOn, setPaidOn] = useState<string | null>(payment?.paidOn ?? null);
  const [paidAmount, setPaidAmount] = useState<number | null>(payment?.paidAmount ?? null);
  const [note, setNote] = useState(payment?.note ?? "");
  const figure = useFigureWords();
  const wrong = {
    amount: figure(amount, { required: true, decimals: 2 }),
    paidAmount: paidOn ? figure(paidAmount, { required: true, decimals: 2 }) : undefined,
  };
  const form = useSubmit(
    async () => {
      const body = { dueOn, amount: amount ?? 0, paidOn, paidAmount, note: note.trim() || null };
      if (payment) {
        const params = { path: { id: payment.id } };
        await api.GET("/api/v1/payments/{id}", { params });
        await api.PATCH("/api/v1/payments/{id}", { params, body });
      } else {
        await api.POST("/api/v1/payments", { body: { ...body, orderId: order.id } });
      }
      close();
      toast(t("purchases.paymentSaved"));
      await refreshPurchases();
    },
    ["dueOn", "amount", "paidOn", "paidAmount", "note"],
    wrong,
  );
  return (
    <FormDialog
      title={payment ? t("purchases.editPayment") : t("purchases.newPayment")}
      width={520}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <div className="fields-2">
        <Field label={t("purchases.dueOn")} error={form.errorOf("dueOn")} required>
          {(p) => (
            <DayPicker
              {...p}
              allowClear={false}
              value={dueOn}
              onChange={(d) => setDueOn(d ?? dueOn)}
            />
          )}
        </Field>
        <Field label={t("purchases.dueAmount")} error={form.errorOf("amount")} required>
          {(p) => <FigureInput {...p} value={amount} onChange={setAmount} />}
        </Field>
        <Field label={t("purchases.paidOn")} error={form.errorOf("paidOn")}>
          {(p) => (
            <DayPicker
              {...p}
              maxDate={dayjs()}
              value={paidOn}
              onChange={(d) => {
                setPaidOn(d ?? null);
                setPaidAmount(d ? (paidAmount ?? amount) : null);
              }}
            />
          )}
        </Field>
        <Field
          label={t("purchases.paidAmount")}
          error={form.errorOf("paidAmount")}
          hint={
            payment?.paidAmount
              ? t("purchases.paidSoFar", { amount: format.money(payment.paidAmount) })
              : undefined
          }
        >
          {(p) => (
            <FigureInput
              {...p}
              disabled={paidOn === null}
              value={paidAmount}
              onChange={setPaidAmount}
            />
          )}
        </Field>
      </div>
      {!payment && <p className="soft">{t("purchases.paymentFinal")}</p>}
      <Field label={t("purchases.note")} error={form.errorOf("note")}>
        {(p) => <Input {...p} value={note} onChange={(e) => setNote(e.target.value)} />}
      </Field>
    </FormDialog>
  );
}
