import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { api, etags } from "../../api/client";
import { statusOf } from "../../api/problem";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

/** What was found when somebody looked into an alarm. */
export function AlarmDialog({
  alarm,
  close,
}: {
  alarm: Schemas["ContactAlarm"];
  close: () => void;
}) {
  const { t } = useTranslation();
  const draft = useDraft(`alarm.${alarm.id}`, { note: alarm.note ?? "" });
  const read = `/api/v1/five-layer/contact-alarms/${alarm.id}`;
  const again = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) =>
        String(queryKey[1]).startsWith("/api/v1/five-layer/contact-alarms"),
    });
  const form = useSubmit(async () => {
    // The version of the alarm that was read: with more contacts since, the service refuses.
    const tag = etags.of(read) ?? `"${alarm.version}"`;
    await api.PUT("/api/v1/five-layer/contact-alarms/{id}/acknowledgement", {
      params: { path: { id: alarm.id } },
      headers: { "If-Match": tag },
      body: { note: draft.value.note.trim() },
    });
    draft.done();
    close();
    toast(t("alarms.acknowledged"));
    await again();
  }, ["note"]);
  const stale = form.error !== undefined && statusOf(form.error) === 412;
  return (
    <FormDialog
      title={t("alarms.acknowledge")}
      close={() => {
        close();
        if (stale) void again();
      }}
      draft={draft}
      form={stale ? { ...form, rest: [t("alarms.stale")] } : form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={draft.value.note.trim() !== ""}
    >
      <Field label={t("alarms.note")} error={form.errorOf("note")} required>
        {(p) => (
          <Input.TextArea
            {...p}
            autoFocus
            autoSize={{ minRows: 3, maxRows: 10 }}
            maxLength={2000}
            placeholder={t("alarms.noteHint")}
            value={draft.value.note}
            onChange={(e) => draft.update({ note: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
