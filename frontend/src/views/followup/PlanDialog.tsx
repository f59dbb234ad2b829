import { Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { InteractionKind } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { PersonPicker } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { CompetenceOfContact } from "./Competence";
import { KindPicker } from "./KindPicker";
import { refreshFollowUp } from "./refresh";

interface Draft {
  dueOn: string;
  kind: InteractionKind;
  purpose: string;
  ownerId: string | undefined;
}

interface Props {
  customer: { id: string; name: string; ownerId?: string | null };
  /** What is proposed. */
  proposed: Partial<Draft>;
  close: () => void;
  done?: () => void;
}

/** A promise to contact by hand, for oneself or for a colleague. */
export default function PlanDialog({ customer, proposed, close, done }: Props) {
  const { t } = useTranslation();
  const today = dayjs();
  const draft = useDraft<Draft>(`plan.${customer.id}`, {
    dueOn: today.add(7, "day").format("YYYY-MM-DD"),
    kind: "VISIT",
    purpose: "",
    ownerId: customer.ownerId ?? undefined,
    ...proposed,
  });
  const { dueOn, kind, purpose, ownerId } = draft.value;
  const form = useSubmit(async () => {
    await api.POST("/api/v1/follow-up-plans", {
      body: {
        customerId: customer.id,
        dueOn,
        kind,
        purpose: purpose.trim(),
        ownerId: ownerId ?? null,
      },
    });
    draft.done();
    close();
    done?.();
    toast(t("planDialog.done"));
    await refreshFollowUp();
  }, ["dueOn", "kind", "purpose", "ownerId"]);
  return (
    <FormDialog
      title={`${t("planDialog.title")} · ${customer.name}`}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={purpose.trim() !== "" && dueOn !== ""}
    >
      <KindPicker
        name="plan-kind"
        label={t("plans.what")}
        value={kind}
        onChange={(chosen) => draft.update({ kind: chosen })}
      />
      <div className="fields-2">
        <Field label={t("planDialog.who")} error={form.errorOf("ownerId")}>
          {(p) => (
            <PersonPicker
              {...p}
              value={ownerId}
              placeholder={t("planDialog.ofOwner")}
              onChange={(id) => draft.update({ ownerId: id })}
            />
          )}
        </Field>
        <Field label={t("planDialog.dueOn")} error={form.errorOf("dueOn")} required>
          {(p) => (
            <DayPicker
              {...p}
              allowClear={false}
              minDate={today}
              value={dueOn}
              onChange={(day) => draft.update({ dueOn: day ?? "" })}
            />
          )}
        </Field>
      </div>
      <CompetenceOfContact personId={ownerId ?? customer.ownerId ?? undefined} kind={kind} />
      <Field label={t("planDialog.purpose")} error={form.errorOf("purpose")} required>
        {(p) => (
          <Input.TextArea
            {...p}
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={purpose}
            onChange={(e) => draft.update({ purpose: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
