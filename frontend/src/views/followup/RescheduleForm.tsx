import { Button, Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { DraftNote } from "../../ui/DraftNote";
import { FormErrors } from "../../ui/FormErrors";
import { giveUp } from "../../ui/giveUp";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshFollowUp } from "./refresh";
import { saveOnCtrlEnter, saveUnlessHeldUp } from "../../ui/saveKey";
import "./followup.css";

interface Props {
  planId: string;
  today: string;
  done: () => void;
  cancel: () => void;
}

interface RescheduleDraft {
  dueOn: string | undefined;
  reason: string;
}

const EMPTY: RescheduleDraft = { dueOn: undefined, reason: "" };
const REASONS = ["customerAsked", "absent", "waiting", "overloaded"] as const;

export function RescheduleForm({ planId, today, done, cancel }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const draft = useDraft<RescheduleDraft>(`rescheduling.${planId}`, EMPTY);
  const { dueOn, reason } = draft.value;
  const setReason = (text: string) => draft.update({ reason: text });
  const form = useSubmit(async () => {
    await api.POST("/api/v1/follow-up-plans/{id}/rescheduling", {
      params: { path: { id: planId } },
      body: { dueOn: dueOn ?? "", reason: reason.trim() },
    });
    draft.done();
    toast(t("reschedule.done", { date: format.monthDay(dueOn ?? today) }));
    done();
    await refreshFollowUp();
  }, ["dueOn", "reason"]);
  const save = () => void form.submit();

  return (
    <form
      className="stack"
      aria-label={t("reschedule.title")}
      onKeyDown={saveOnCtrlEnter}
      onSubmit={saveUnlessHeldUp(save)}
    >
      {draft.restored && <DraftNote draft={draft} />}
      <FormErrors messages={form.rest} />
      <Field label={t("reschedule.dueOn")} error={form.errorOf("dueOn")} required>
        {(props) => (
          <DayPicker
            {...props}
            autoFocus
            minDate={dayjs(today)}
            value={dueOn}
            onChange={(d) => draft.update({ dueOn: d })}
          />
        )}
      </Field>
      <Field label={t("reschedule.reason")} error={form.errorOf("reason")} required>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2 }}
            value={reason}
            onChange={(e) => setReason(e.target.value)}
          />
        )}
      </Field>
      <div className="chips">
        {REASONS.map((key) => (
          <button
            key={key}
            type="button"
            className="chip"
            onClick={() => setReason(t(`reschedule.reasons.${key}`))}
          >
            {t(`reschedule.reasons.${key}`)}
          </button>
        ))}
      </div>
      <div className="form-foot">
        <Button
          type="primary"
          htmlType="submit"
          loading={form.busy}
          disabled={!dueOn || reason.trim() === ""}
        >
          {t("reschedule.submit")}
        </Button>
        <Button onClick={() => giveUp(draft, cancel, t)}>{t("action.cancel")}</Button>
      </div>
    </form>
  );
}
