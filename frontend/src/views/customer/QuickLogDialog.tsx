import { Checkbox } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { FollowUpPlan } from "../../api/types";
import { draftKeyOf, type LogTarget } from "../../app/overlays";
import { CustomerPicker } from "../../ui/CustomerPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { useFormats } from "../../ui/format";
import { useSubmit } from "../../ui/useSubmit";
import { emptyLog, toInteraction, toNext, type LogDraft } from "../followup/logDraft";
import { LogFields } from "../followup/LogFields";
import { NextFields } from "../followup/NextFields";
import { useNextPlan } from "../followup/openPlan";
import { refreshFollowUp } from "../followup/refresh";
import { useLogged } from "../followup/useLogged";

interface QuickLog extends LogDraft {
  customer: LogTarget | undefined;
  /** Whether this was the contact that had been promised; undefined until somebody says so. */
  promised: boolean | undefined;
}

const FIELDS = [
  "customerId",
  "summary",
  "contactIds",
  "needs",
  "doubts",
  "valued",
  "next/dueOn",
  "next/purpose",
  "completesPlanId",
];

/** A contact that was not planned, from anywhere. */
export default function QuickLogDialog(props: { customer?: LogTarget; close: () => void }) {
  const { t } = useTranslation();
  const draft = useDraft<QuickLog>(draftKeyOf({ kind: "log", customer: props.customer }) ?? "", {
    ...emptyLog(),
    customer: props.customer,
    promised: undefined,
  });
  const { value, update } = draft;
  const { customer } = value;
  const plan = useNextPlan(customer?.id);
  const logged = useLogged();
  const today = dayjs().format("YYYY-MM-DD");
  // What has fallen due is what one called about, unless one says otherwise.
  const completes = canBeKept(plan) && (value.promised ?? plan.dueOn <= today);
  const form = useSubmit(async () => {
    if (!customer) return;
    // Without a day of one's own the service plans by the cadence; a paused customer stays paused.
    const next = toNext(value);
    const { data } = await api.POST("/api/v1/interactions", {
      body: {
        customerId: customer.id,
        ...toInteraction(value),
        ...(next.dueOn ? { next } : {}),
        ...(completes ? { completesPlanId: plan.id } : {}),
      },
    });
    draft.done();
    props.close();
    await logged(customer.name, completes ? undefined : plan, data?.nextPlan ?? undefined);
    await refreshFollowUp();
  }, FIELDS);
  return (
    <FormDialog
      title={t("log.title")}
      width={620}
      close={props.close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("log.submit")}
      ready={customer !== undefined && value.summary.trim() !== ""}
      note={<span className="faint save-key">{t("log.saveKey")}</span>}
    >
      <Field label={t("log.customer")} error={form.errorOf("customerId")} required>
        {({ id, status }) => (
          <CustomerPicker
            id={id}
            status={status}
            value={customer}
            onChange={(picked) => update({ customer: picked, promised: undefined, contactIds: [] })}
          />
        )}
      </Field>
      <LogFields
        customerId={customer?.id ?? ""}
        draft={value}
        update={update}
        errorOf={form.errorOf}
      />
      {plan && (
        <OpenPromise
          plan={plan}
          kept={completes}
          keep={canBeKept(plan) ? (promised) => update({ promised }) : undefined}
        />
      )}
      <NextFields draft={value} update={update} errorOf={form.errorOf} today={today} />
    </FormDialog>
  );
}

/** The re-evaluation of a pause is decided with its status, not by a call. */
function canBeKept(plan: FollowUpPlan | undefined): plan is FollowUpPlan {
  return plan !== undefined && plan.origin !== "RE_EVALUATION";
}

interface PromiseProps {
  plan: FollowUpPlan;
  kept: boolean;
  keep: ((kept: boolean) => void) | undefined;
}

/** What is promised already, and whether this contact was it. */
function OpenPromise({ plan, kept, keep }: PromiseProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const what = plan.purpose ?? t(`kind.${plan.kind}`);
  return (
    <div className="open-promise">
      <p className="soft">{t("log.promised", { date: format.monthDay(plan.dueOn), what })}</p>
      {keep && (
        <Checkbox checked={kept} onChange={(e) => keep(e.target.checked)}>
          {t("log.wasPromised")}
        </Checkbox>
      )}
    </div>
  );
}
