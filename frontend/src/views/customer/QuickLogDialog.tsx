import { Button, Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { LogTarget } from "../../app/overlays";
import { CustomerPicker } from "../../ui/CustomerPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { emptyLog, toInteraction, toNext } from "../followup/logDraft";
import { LogFields } from "../followup/LogFields";
import { NextFields } from "../followup/NextFields";
import { refreshFollowUp } from "../followup/refresh";
import { saveOnCtrlEnter } from "../followup/saveKey";

/** A contact that was not planned, from anywhere. */
export default function QuickLogDialog(props: { customer?: LogTarget; close: () => void }) {
  const { t } = useTranslation();
  const [customer, setCustomer] = useState(props.customer);
  const draft = useDraft(`log.${props.customer?.id ?? ""}`, emptyLog());
  const form = useSubmit(async () => {
    if (!customer) return;
    // Without a day of one's own the service plans by the cadence; a paused customer stays paused.
    const next = toNext(draft.value);
    await api.POST("/api/v1/interactions", {
      body: {
        customerId: customer.id,
        ...toInteraction(draft.value),
        ...(next.dueOn ? { next } : {}),
      },
    });
    draft.done();
    props.close();
    toast(t("log.done", { name: customer.name }));
    await refreshFollowUp();
  }, [
    "customerId",
    "summary",
    "contactIds",
    "needs",
    "doubts",
    "valued",
    "next/dueOn",
    "next/purpose",
  ]);
  const save = () => void form.submit();
  const ready = customer !== undefined && draft.value.summary.trim() !== "";
  return (
    <Modal open title={t("log.title")} footer={null} onCancel={props.close} width={620}>
      <form
        className="stack"
        onKeyDown={saveOnCtrlEnter}
        onSubmit={(e) => {
          e.preventDefault();
          save();
        }}
      >
        <FormErrors messages={form.rest} />
        <Field label={t("log.customer")} error={form.errorOf("customerId")} required>
          {({ id, status }) => (
            <CustomerPicker id={id} status={status} value={customer} onChange={setCustomer} />
          )}
        </Field>
        <LogFields
          customerId={customer?.id ?? ""}
          draft={draft.value}
          update={draft.update}
          errorOf={form.errorOf}
        />
        {customer && <OpenPromise customerId={customer.id} />}
        <NextFields
          draft={draft.value}
          update={draft.update}
          errorOf={form.errorOf}
          today={dayjs().format("YYYY-MM-DD")}
        />
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy} disabled={!ready}>
            {t("log.submit")}
          </Button>
          <Button onClick={props.close}>{t("action.cancel")}</Button>
          <span className="faint save-key">{t("log.saveKey")}</span>
        </div>
      </form>
    </Modal>
  );
}

/** What is promised already: a new next step takes its place. */
function OpenPromise({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const planned = $api.useQuery("get", "/api/v1/follow-up-plans", {
    params: { query: { customerId: [customerId], state: ["PLANNED"], limit: 20 } },
  });
  const plan = planned.data?.items.find((p) => p.isNext);
  if (!plan) return null;
  const what = plan.purpose ?? t(`kind.${plan.kind}`);
  return <p className="soft">{t("log.replaces", { date: format.monthDay(plan.dueOn), what })}</p>;
}
