import { Input, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshAccounts } from "../accounts/refresh";
import { NewPlanDialog } from "../accounts/NewPlanDialog";
import { DECISIONS, type Candidate } from "./choices";

interface Draft {
  decision: (typeof DECISIONS)[number];
  reason: string;
}

/** Whether it becomes a key account, and why; whoever is taken gets a plan next. */
export function DecideDialog({ candidate, close }: { candidate: Candidate; close: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [planning, setPlanning] = useState(false);
  const draft = useDraft<Draft>(`candidate.${candidate.customerId}`, {
    decision: "TAKEN",
    reason: "",
  });
  const { decision, reason } = draft.value;
  const form = useSubmit(async () => {
    await api.POST("/api/v1/key-account-plans/candidates/{customerId}/decisions", {
      params: { path: { customerId: candidate.customerId } },
      body: { decision, reason: reason.trim() },
    });
    draft.done();
    toast(t("candidates.decided", { name: candidate.customerName }));
    await refreshAccounts();
    if (decision === "TAKEN" && !candidate.plan) setPlanning(true);
    else close();
  }, ["decision", "reason"]);
  if (planning) {
    return (
      <NewPlanDialog
        customer={{ id: candidate.customerId, name: candidate.customerName }}
        close={close}
      />
    );
  }
  return (
    <FormDialog
      title={t("candidates.decideOn", { name: candidate.customerName })}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("candidates.record")}
      ready={reason.trim() !== ""}
    >
      <p className="faint">
        {t("candidates.scoreKept", {
          score: format.number(candidate.score),
          known: format.percent(candidate.coverage / 100),
        })}
      </p>
      <Field label={t("candidates.decision")} required error={form.errorOf("decision")}>
        {(ids) => (
          <Radio.Group
            {...ids}
            value={decision}
            onChange={(event) =>
              draft.update({ decision: event.target.value as Draft["decision"] })
            }
            options={DECISIONS.map((value) => ({
              value,
              label: t(`candidates.decisions.${value}`),
            }))}
          />
        )}
      </Field>
      <Field label={t("candidates.reason")} required error={form.errorOf("reason")}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            rows={3}
            maxLength={1000}
            value={reason}
            placeholder={t("candidates.reasonHint")}
            onChange={(event) => draft.update({ reason: event.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
