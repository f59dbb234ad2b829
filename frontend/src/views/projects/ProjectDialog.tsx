import { Checkbox, Input, Select } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api, etags } from "../../api/client";
import { statusOf } from "../../api/problem";
import { service } from "../../api/service";
import type { Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FigureInput } from "../../ui/FigureInput";
import { FormDialog } from "../../ui/FormDialog";
import { FormErrors } from "../../ui/FormErrors";
import { LongText } from "../../ui/LongText";
import { PersonPicker } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { useFigureWords } from "../../ui/useFigureWords";
import { useSubmit } from "../../ui/useSubmit";
import { CompetenceOf } from "../followup/Competence";
import { refreshProjects } from "./refresh";
import { STEPS } from "./steps";
import type { Project } from "./types";

interface Props {
  customerId: string;
  /** Undefined for a new one. */
  project?: Project;
  close: () => void;
  /** To the page of a new one. */
  open?: (id: string) => void;
}

interface Draft {
  name: string;
  amount: number | null;
  chance: number | null;
  expectedOn?: string;
  responsibleId?: string;
  step: number;
  tookPart: number[];
  note: string;
}

/** What a project is about, what it is worth, and in which steps we take part. */
export function ProjectDialog({ customerId, project, close, open }: Props) {
  const { t } = useTranslation();
  const draft = useDraft<Draft>(`project.${project?.id ?? customerId}`, {
    name: project?.name ?? "",
    amount: project?.amount ?? null,
    chance: project?.chance ?? null,
    expectedOn: project?.expectedOn ?? undefined,
    responsibleId: project?.responsibleId ?? undefined,
    step: project?.step ?? 1,
    tookPart: project?.tookPart ?? [],
    note: project?.note ?? "",
  });
  const { value, update } = draft;
  const figure = useFigureWords();
  const form = useSubmit(
    async () => {
      const content = {
        name: value.name.trim(),
        note: value.note.trim() || null,
        amount: value.amount,
        chance: value.chance,
        expectedOn: value.expectedOn ?? null,
        responsibleId: value.responsibleId ?? null,
        tookPart: value.tookPart.filter((step) => step <= value.step),
      };
      const made = project
        ? await change(project.id, content)
        : await create(customerId, { ...content, step: value.step });
      draft.done();
      close();
      toast(t("projects.saved", { name: content.name }));
      await refreshProjects();
      if (!project && made) open?.(made);
    },
    ["name", "note", "amount", "chance", "expectedOn", "responsibleId", "step", "tookPart"],
    {
      name: value.name.trim() ? undefined : t("projects.needName"),
      amount: figure(value.amount, { decimals: 2 }),
      chance: figure(value.chance, { decimals: 0 }),
    },
  );
  return (
    <FormDialog
      title={project ? t("projects.edit") : t("projects.new")}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      refusal={
        statusOf(form.error) === 412 ? <FormErrors messages={[t("projects.stale")]} /> : undefined
      }
    >
      <Field label={t("projects.field.projectName")} error={form.errorOf("name")} required>
        {(props) => (
          <Input
            {...props}
            autoFocus
            value={value.name}
            onChange={(e) => update({ name: e.target.value })}
          />
        )}
      </Field>
      <div className="fields-2">
        <Field label={t("projects.field.amount")} error={form.errorOf("amount")}>
          {(props) => (
            <FigureInput
              {...props}
              value={value.amount}
              onChange={(amount) => update({ amount })}
            />
          )}
        </Field>
        <Field
          label={t("projects.field.chance")}
          error={form.errorOf("chance")}
          hint={t("projects.chanceHint")}
        >
          {(props) => (
            <FigureInput
              {...props}
              value={value.chance}
              onChange={(chance) => update({ chance })}
            />
          )}
        </Field>
        <Field label={t("projects.field.expectedOn")} error={form.errorOf("expectedOn")}>
          {(props) => (
            <DayPicker
              {...props}
              value={value.expectedOn}
              minDate={project ? undefined : dayjs()}
              onChange={(expectedOn) => update({ expectedOn })}
            />
          )}
        </Field>
        <Field label={t("projects.field.responsible")} error={form.errorOf("responsibleId")}>
          {({ id, status }) => (
            <PersonPicker
              id={id}
              status={status}
              value={value.responsibleId}
              onChange={(responsibleId) => update({ responsibleId })}
            />
          )}
        </Field>
      </div>
      <CompetenceOf
        personId={value.responsibleId}
        pick={(check) => check.projectSteps.find((one) => one.step === value.step)}
      />
      {!project && (
        <Field label={t("projects.field.step")} error={form.errorOf("step")}>
          {(props) => (
            <Select
              {...props}
              value={value.step}
              onChange={(step) => update({ step })}
              options={STEPS.map((step) => ({
                value: step as number,
                label: `${step} ${t(`projects.step.${step}`)}`,
              }))}
            />
          )}
        </Field>
      )}
      <Field label={t("projects.field.tookPart")} error={form.errorOf("tookPart")}>
        {() => (
          <Checkbox.Group
            className="maker-steps"
            value={value.tookPart.filter((step) => step <= value.step)}
            onChange={(steps) => update({ tookPart: steps as number[] })}
            options={STEPS.filter((step) => step <= value.step).map((step) => ({
              value: step,
              label: `${step} ${t(`projects.step.${step}`)}`,
            }))}
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

async function change(id: string, body: Schemas["ProjectPatch"]): Promise<undefined> {
  try {
    await api.PATCH("/api/v1/projects/{id}", { params: { path: { id } }, body });
  } catch (error) {
    // Somebody was faster: theirs is shown behind the form, what was typed stays for another try.
    if (statusOf(error) === 412) {
      etags.forget(`${service}/api/v1/projects/${id}`);
      await refreshProjects();
    }
    throw error;
  }
}

async function create(customerId: string, body: Schemas["CreateProjectRequest"]) {
  const { data } = await api.POST("/api/v1/customers/{id}/projects", {
    params: { path: { id: customerId } },
    body,
  });
  return data?.id;
}
