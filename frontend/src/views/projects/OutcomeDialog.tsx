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
import { CompetitorPicker } from "../trials/pickers";
import { refreshProjects } from "./refresh";
import { OUTCOMES, type Project } from "./types";

interface Draft {
  state?: (typeof OUTCOMES)[number];
  endedOn?: string;
  lostToId?: string;
  note: string;
}

/** How a project ended. */
export function OutcomeDialog({ project, close }: { project: Project; close: () => void }) {
  const { t } = useTranslation();
  const draft = useDraft<Draft>(`outcome.${project.id}`, { note: "" });
  const { value, update } = draft;
  const last = project.steps.at(-1)?.reachedOn;
  const form = useSubmit(
    async () => {
      const state = value.state!;
      const params = { path: { id: project.id } };
      await api.POST("/api/v1/projects/{id}/outcome", {
        params,
        body: {
          state,
          ...(value.endedOn && { endedOn: value.endedOn }),
          ...(value.note.trim() && { note: value.note.trim() }),
          ...(state === "LOST" && value.lostToId && { lostToId: value.lostToId }),
        },
      });
      draft.done();
      close();
      toast(t("projects.ended", { state: t(`projects.state.${state}`) }), {
        undo: async () => {
          await api.POST("/api/v1/projects/{id}/reopening", { params });
          await refreshProjects();
        },
      });
      await refreshProjects();
    },
    ["state", "endedOn", "lostToId", "note"],
    { state: value.state ? undefined : t("needs.choose") },
  );
  return (
    <FormDialog
      title={t("projects.end")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <fieldset
        className="chips status-choice"
        data-wrong={form.errorOf("state") ? true : undefined}
      >
        <legend>{t("projects.howEnded")}</legend>
        {OUTCOMES.map((state) => (
          <label key={state}>
            <input
              type="radio"
              name="state"
              checked={value.state === state}
              onChange={() => update({ state })}
            />
            <span>{t(`projects.state.${state}`)}</span>
          </label>
        ))}
        {form.errorOf("state") && (
          <p className="field-error" role="alert">
            {form.errorOf("state")}
          </p>
        )}
      </fieldset>
      {value.state === "LOST" && (
        <Field label={t("projects.lostTo")} error={form.errorOf("lostToId")}>
          {(props) => (
            <CompetitorPicker
              {...props}
              value={value.lostToId}
              onChange={(lostToId) => update({ lostToId })}
            />
          )}
        </Field>
      )}
      <Field label={t("projects.endedOn")} error={form.errorOf("endedOn")}>
        {(props) => (
          <DayPicker
            {...props}
            value={value.endedOn}
            placeholder={t("statusChange.today")}
            minDate={last ? dayjs(last) : undefined}
            maxDate={dayjs()}
            onChange={(endedOn) => update({ endedOn })}
          />
        )}
      </Field>
      <LongText
        label={t("projects.endNote")}
        error={form.errorOf("note")}
        value={value.note}
        change={(note) => update({ note })}
      />
    </FormDialog>
  );
}
