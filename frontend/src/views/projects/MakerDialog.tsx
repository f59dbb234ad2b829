import { Checkbox, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { statusOf } from "../../api/problem";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FigureInput } from "../../ui/FigureInput";
import { FormDialog } from "../../ui/FormDialog";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { LongText } from "../../ui/LongText";
import { toast } from "../../ui/toast";
import { useFigureWords } from "../../ui/useFigureWords";
import { useSubmit } from "../../ui/useSubmit";
import { ContactPicker } from "../trials/pickers";
import {
  changed,
  draftOf,
  MAKER_FIELDS,
  rebased,
  toBody,
  US,
  weightsWith,
  type MakerDraft,
  type MakerField,
} from "./makerDraft";
import { refreshProjects } from "./refresh";
import { StanceFields } from "./StanceFields";
import { STEPS } from "./steps";
import { ROLES, type Maker, type MakerRequest, type Project } from "./types";

interface Props {
  project: Project;
  makers: Maker[];
  /** Undefined for a new one. */
  maker?: Maker;
  /** Whom a new one is about, if that is known. */
  contactId?: string;
  close: () => void;
}

const TEXTS = ["criteria", "organisationNeed", "personalNeed"] as const;

/** Who decides: with what weight, at which steps, and how they stand to each supplier. */
export function MakerDialog({ project, makers, maker, contactId, close }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  // What the form began with; somebody else's change moves it on.
  const [base, setBase] = useState(maker);
  const [theirs, setTheirs] = useState<MakerField[]>([]);
  const [suppliers, setSuppliers] = useState<string[]>([]);
  const draft = useDraft<MakerDraft>(
    `maker.${maker?.id ?? `${project.id}.${contactId ?? ""}`}`,
    draftOf(maker, contactId),
  );
  const { value, update } = draft;
  const weights = weightsWith(makers, maker?.id, value.weight);
  const figure = useFigureWords();
  const form = useSubmit(
    async () => {
      try {
        await save(project.id, base, value);
      } catch (error) {
        if (statusOf(error) === 412 && base) await meet(base);
        throw error;
      }
      draft.done();
      close();
      toast(t("projects.makerSaved"));
      await refreshProjects();
    },
    MAKER_FIELDS,
    {
      contactId: value.contactId ? undefined : t("projects.needContact"),
      role: value.role ? undefined : t("projects.needRole"),
      decidesAt: value.decidesAt.length > 0 ? undefined : t("projects.needSteps"),
      weight: figure(value.weight, { decimals: 0 }),
    },
  );
  /** Reads what somebody else made of it, and keeps what was typed here. */
  const meet = async (before: Maker) => {
    const params = { path: { id: project.id, makerId: before.id } };
    const answer = await api.GET("/api/v1/projects/{id}/decision-makers/{makerId}", { params });
    const now = answer.data!;
    const met = rebased(value, draftOf(before), draftOf(now));
    update(met.value);
    setTheirs(met.conflicts);
    setSuppliers(met.suppliers);
    setBase(now);
    await refreshProjects();
  };
  const other = base && draftOf(base);
  const theirWords = (field: MakerField): string => {
    if (!other) return "";
    if (field === "weight") return format.percent((other.weight ?? 0) / 100);
    if (field === "role") return other.role ? t(`projects.role.${other.role}`) : "";
    if (field === "decidesAt") return other.decidesAt.join(t("list.separator"));
    if (field === "stances") {
      const theirStances = suppliers.map((supplier) => {
        const name =
          supplier === US
            ? t("projects.us")
            : [base, maker]
                .flatMap((one) => one?.stances ?? [])
                .find((s) => s.competitorId === supplier)?.competitorName;
        return t("projects.theirStance", {
          name: name ?? "",
          stance: t(`projects.stance.${other.stances[supplier] ?? "UNKNOWN"}`),
        });
      });
      return theirStances.join(t("list.separator"));
    }
    return String(other[field] ?? "");
  };
  const errorOf = (field: MakerField) =>
    theirs.includes(field)
      ? t("projects.theirs", { value: theirWords(field) || t("projects.theirsOther") })
      : form.errorOf(field);
  return (
    <FormDialog
      title={
        maker ? t("projects.editMakerOf", { name: maker.contactName }) : t("projects.addMaker")
      }
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
      <div className="fields-2">
        {!maker && (
          <Field label={t("projects.field.contact")} error={errorOf("contactId")} required>
            {(props) => (
              <ContactPicker
                {...props}
                customerId={project.customerId}
                known={[]}
                value={value.contactId}
                onChange={(id) => update({ contactId: id })}
              />
            )}
          </Field>
        )}
        <Field label={t("projects.field.role")} error={errorOf("role")} required>
          {(props) => (
            <Select
              {...props}
              value={value.role}
              options={ROLES.map((role) => ({ value: role, label: t(`projects.role.${role}`) }))}
              onChange={(role) => update({ role })}
            />
          )}
        </Field>
        <Field
          label={t("projects.weightPercent")}
          error={errorOf("weight")}
          hint={t(
            weights.sum > 100
              ? "projects.sumTooHigh"
              : weights.sum === 100
                ? "projects.sumWhole"
                : "projects.sumNow",
            {
              others: format.percent(weights.others / 100),
              sum: format.percent(weights.sum / 100),
              left: format.percent(Math.max(0, weights.left) / 100),
            },
          )}
        >
          {(props) => (
            <FigureInput
              {...props}
              value={value.weight}
              onChange={(weight) => update({ weight })}
            />
          )}
        </Field>
      </div>
      <Field label={t("projects.field.decidesAt")} error={errorOf("decidesAt")} required>
        {() => (
          <Checkbox.Group
            className="maker-steps"
            value={value.decidesAt}
            onChange={(steps) => update({ decidesAt: steps as number[] })}
            options={STEPS.map((step) => ({
              value: step,
              label: `${step} ${t(`projects.step.${step}`)}`,
            }))}
          />
        )}
      </Field>
      <StanceFields
        value={value.stances}
        change={(stances) => update({ stances })}
        error={errorOf("stances")}
        known={makers}
      />
      {TEXTS.map((field) => (
        <LongText
          key={field}
          label={t(`projects.field.${field}`)}
          error={errorOf(field)}
          value={value[field]}
          change={(text) => update({ [field]: text })}
        />
      ))}
    </FormDialog>
  );
}

async function save(projectId: string, base: Maker | undefined, value: MakerDraft) {
  if (!base) {
    await api.POST("/api/v1/projects/{id}/decision-makers", {
      params: { path: { id: projectId } },
      body: toBody(value) as MakerRequest,
    });
    return;
  }
  const fields = changed(draftOf(base), value);
  if (fields.length === 0) return;
  await api.PATCH("/api/v1/projects/{id}/decision-makers/{makerId}", {
    params: {
      path: { id: projectId, makerId: base.id },
      header: { "If-Match": `"${base.version}"` },
    },
    body: toBody(value, fields),
  });
}
