import { Checkbox, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { LongText } from "../../ui/LongText";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshProjects } from "./refresh";
import { STEPS, type Step } from "./steps";
import type { Project } from "./types";

/** The customer came to another step: which, when, and whether we take part. */
export function StepDialog({ project, close }: { project: Project; close: () => void }) {
  const { t } = useTranslation();
  const draft = useDraft<{ step: Step; reachedOn?: string; tookPart: boolean; note: string }>(
    `step.${project.id}`,
    { step: Math.min(10, project.step + 1) as Step, tookPart: true, note: "" },
  );
  const { value, update } = draft;
  const last = project.steps.at(-1)?.reachedOn;
  const form = useSubmit(async () => {
    await api.POST("/api/v1/projects/{id}/step-changes", {
      params: { path: { id: project.id } },
      body: {
        step: value.step,
        tookPart: value.tookPart,
        ...(value.reachedOn && { reachedOn: value.reachedOn }),
        ...(value.note.trim() && { note: value.note.trim() }),
      },
    });
    draft.done();
    close();
    toast(t("projects.stepChanged", { step: t(`projects.step.${value.step}`) }));
    await refreshProjects();
  }, ["step", "reachedOn", "note"]);
  return (
    <FormDialog
      title={t("projects.changeStep")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={value.step !== project.step}
    >
      <Field label={t("projects.toStep")} error={form.errorOf("step")} required>
        {(props) => (
          <Select
            {...props}
            value={value.step}
            onChange={(step) => update({ step })}
            options={STEPS.filter((step) => step !== project.step).map((step) => ({
              value: step,
              label: `${step} ${t(`projects.step.${step}`)}`,
            }))}
          />
        )}
      </Field>
      <Checkbox checked={value.tookPart} onChange={(e) => update({ tookPart: e.target.checked })}>
        {t("projects.weTakePart")}
      </Checkbox>
      <Field label={t("projects.reachedOn")} error={form.errorOf("reachedOn")}>
        {(props) => (
          <DayPicker
            {...props}
            value={value.reachedOn}
            placeholder={t("statusChange.today")}
            minDate={last ? dayjs(last) : undefined}
            maxDate={dayjs()}
            onChange={(reachedOn) => update({ reachedOn })}
          />
        )}
      </Field>
      <LongText
        label={t("projects.field.note")}
        error={form.errorOf("note")}
        value={value.note}
        change={(note) => update({ note })}
      />
    </FormDialog>
  );
}
