import { Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { InteractionKind, Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { PersonPicker } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { CompetenceOfContact } from "../followup/Competence";
import { KindPicker } from "../followup/KindPicker";
import { refreshFollowUp } from "../followup/refresh";
import { refreshReviews } from "./refresh";

interface Props {
  review: Schemas["Review"];
  customer: Schemas["ReviewedCustomer"];
  layer: Schemas["Layer"];
  close: () => void;
}

interface Draft {
  kind: InteractionKind;
  dueOn: string;
  ownerId: string | undefined;
  purpose: string;
}

/** What is agreed about a layer becomes a follow-up plan. */
export function ActionDialog({ review, customer, layer, close }: Props) {
  const { t } = useTranslation();
  const today = dayjs();
  const draft = useDraft<Draft>(`reviewAction.${review.id}.${customer.customerId}.${layer}`, {
    kind: "VISIT",
    dueOn: today.add(7, "day").format("YYYY-MM-DD"),
    ownerId: customer.ownerId ?? undefined,
    purpose: "",
  });
  const { kind, dueOn, ownerId, purpose } = draft.value;
  const form = useSubmit(async () => {
    await api.POST("/api/v1/five-layer/reviews/{id}/customers/{customerId}/actions", {
      params: { path: { id: review.id, customerId: customer.customerId } },
      body: { layer, kind, dueOn, purpose: purpose.trim(), ownerId: ownerId ?? null },
    });
    draft.done();
    close();
    toast(t("reviews.agreed"));
    await Promise.all([refreshReviews(), refreshFollowUp()]);
  }, ["dueOn", "purpose", "ownerId"]);
  return (
    <FormDialog
      title={t("reviews.agreeOn", { layer: t(`reviews.layer.${layer}`) })}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={purpose.trim() !== ""}
    >
      <Field label={t("planDialog.purpose")} error={form.errorOf("purpose")} required>
        {(p) => (
          <Input.TextArea
            {...p}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={2000}
            value={purpose}
            onChange={(e) => draft.update({ purpose: e.target.value })}
          />
        )}
      </Field>
      <KindPicker
        name="action-kind"
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
              onChange={(day) => draft.update({ dueOn: day ?? dueOn })}
            />
          )}
        </Field>
      </div>
      <CompetenceOfContact personId={ownerId ?? customer.ownerId ?? undefined} kind={kind} />
    </FormDialog>
  );
}
