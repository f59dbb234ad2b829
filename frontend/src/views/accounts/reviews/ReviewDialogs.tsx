import { Input, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import type { InteractionKind, Schemas } from "../../../api/types";
import { DayPicker } from "../../../ui/DayPicker";
import { useDraft } from "../../../ui/draft";
import { Field } from "../../../ui/Field";
import { FormDialog } from "../../../ui/FormDialog";
import { PersonPicker, useUsers } from "../../../ui/PersonPicker";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import { KindPicker } from "../../followup/KindPicker";
import { refreshFollowUp } from "../../followup/refresh";
import { refreshAccounts } from "../refresh";

interface Props {
  review: Schemas["KeyAccountReview"];
  close: () => void;
}

interface Minutes {
  participantIds: string[];
  decisions: string;
  note: string;
}

/** Who was there, what was decided, what was said. */
export function MinutesDialog({ review, close }: Props) {
  const { t } = useTranslation();
  const users = useUsers();
  const draft = useDraft<Minutes>(`accountReview.${review.id}`, {
    participantIds: review.participants.map((one) => one.id),
    decisions: review.decisions ?? "",
    note: review.note ?? "",
  });
  const form = useSubmit(async () => {
    const { participantIds, decisions, note } = draft.value;
    await api.PATCH("/api/v1/key-account-plans/{id}/reviews/{reviewId}", {
      params: { path: { id: review.planId, reviewId: review.id } },
      body: { participantIds, decisions: decisions.trim(), note: note.trim() },
    });
    draft.done();
    close();
    toast(t("accounts.saved"));
    await refreshAccounts();
  }, ["participantIds", "decisions", "note"]);
  return (
    <FormDialog
      title={t("accountReviews.minutes")}
      width={640}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <Field label={t("accountReviews.participants")} error={form.errorOf("participantIds")}>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            showSearch={{ optionFilterProp: "label" }}
            value={draft.value.participantIds}
            options={(users.data?.items ?? []).map((one) => ({
              value: one.id,
              label: one.displayName,
            }))}
            onChange={(participantIds) => draft.update({ participantIds })}
          />
        )}
      </Field>
      {(["decisions", "note"] as const).map((name) => (
        <Field key={name} label={t(`accountReviews.${name}`)} error={form.errorOf(name)}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoSize={{ minRows: 3, maxRows: 12 }}
              maxLength={4000}
              value={draft.value[name]}
              onChange={(event) => draft.update({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </FormDialog>
  );
}

interface Action {
  kind: InteractionKind;
  purpose: string;
  dueOn: string;
  ownerId: string | undefined;
}

/** What is agreed becomes a follow-up on somebody's worklist. */
export function AgreeDialog({ review, close }: Props) {
  const { t } = useTranslation();
  const today = dayjs();
  const draft = useDraft<Action>(`accountReviewAction.${review.id}`, {
    kind: "VISIT",
    purpose: "",
    dueOn: today.add(7, "day").format("YYYY-MM-DD"),
    ownerId: undefined,
  });
  const { kind, purpose, dueOn, ownerId } = draft.value;
  const form = useSubmit(async () => {
    await api.POST("/api/v1/key-account-plans/{id}/reviews/{reviewId}/actions", {
      params: { path: { id: review.planId, reviewId: review.id } },
      body: { kind, purpose: purpose.trim(), dueOn, ownerId: ownerId ?? null },
    });
    draft.done();
    close();
    toast(t("reviews.agreed"));
    await Promise.all([refreshAccounts(), refreshFollowUp()]);
  }, ["purpose", "dueOn", "ownerId"]);
  return (
    <FormDialog
      title={t("accountReviews.agree")}
      width={640}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={purpose.trim() !== ""}
    >
      <Field label={t("planDialog.purpose")} error={form.errorOf("purpose")} required>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 8 }}
            maxLength={500}
            value={purpose}
            onChange={(event) => draft.update({ purpose: event.target.value })}
          />
        )}
      </Field>
      <KindPicker
        name="account-review-kind"
        label={t("plans.what")}
        value={kind}
        onChange={(chosen) => draft.update({ kind: chosen })}
      />
      <div className="fields-2">
        <Field label={t("planDialog.who")} error={form.errorOf("ownerId")}>
          {(ids) => (
            <PersonPicker
              {...ids}
              value={ownerId}
              placeholder={t("planDialog.ofOwner")}
              onChange={(id) => draft.update({ ownerId: id })}
            />
          )}
        </Field>
        <Field label={t("planDialog.dueOn")} error={form.errorOf("dueOn")} required>
          {(ids) => (
            <DayPicker
              {...ids}
              allowClear={false}
              minDate={today}
              value={dueOn}
              onChange={(day) => draft.update({ dueOn: day ?? dueOn })}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
