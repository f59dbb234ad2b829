import { Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FigureInput } from "../../ui/FigureInput";
import { FormDialog } from "../../ui/FormDialog";
import { PersonPicker } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { useFigureWords } from "../../ui/useFigureWords";
import { useSubmit } from "../../ui/useSubmit";
import { ContactPicker, ContactsPicker, ProductPicker } from "./pickers";
import { refreshTrials } from "./refresh";
import { CONCERNS, VERDICTS } from "./search";
import type { Trial } from "./stageDraft";

const FIELDS = [
  "productId",
  "quantity",
  "serialNumbers",
  "returnOn",
  "engineerId",
  "technicianIds",
  "decisionMakerId",
  "caresAbout",
  "caresAboutNote",
  "verdict",
  "verdictNote",
  "note",
] as const;
type Texts = "caresAboutNote" | "verdictNote" | "note";

/** All of a trial but its stage. */
export function EditTrialDialog({ trial, close }: { trial: Trial; close: () => void }) {
  const { t } = useTranslation();
  const draft = useDraft(`trial.edit.${trial.id}.${trial.version}`, {
    productId: trial.productId,
    quantity: trial.quantity ?? null,
    serialNumbers: trial.serialNumbers,
    returnOn: trial.returnOn ?? null,
    engineerId: trial.engineerId ?? null,
    technicianIds: trial.technicians.map((one) => one.id),
    decisionMakerId: trial.decisionMakerId ?? null,
    caresAbout: trial.caresAbout,
    caresAboutNote: trial.caresAboutNote ?? "",
    verdict: trial.verdict ?? null,
    verdictNote: trial.verdictNote ?? "",
    note: trial.note ?? "",
  });
  const { value, update } = draft;
  const figure = useFigureWords();
  const form = useSubmit(
    async () => {
      const body = {
        ...value,
        caresAboutNote: value.caresAboutNote.trim() || null,
        verdictNote: value.verdictNote.trim() || null,
        note: value.note.trim() || null,
      };
      await api.PATCH("/api/v1/test-trials/{id}", {
        params: { path: { id: trial.id }, header: { "If-Match": `"${trial.version}"` } },
        body,
      });
      draft.done();
      close();
      toast(t("trial.saved"));
      await refreshTrials();
    },
    FIELDS,
    { quantity: figure(value.quantity, { decimals: 0 }) },
  );
  const text = (name: Texts) => (
    <Field label={t(`trial.field.${name}`)} error={form.errorOf(name)}>
      {(props) => (
        <Input.TextArea
          {...props}
          autoSize={{ minRows: 1, maxRows: 8 }}
          value={value[name]}
          onChange={(e) => update({ [name]: e.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      title={t("trial.edit")}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <div className="fields-2">
        <Field label={t("trial.field.product")} error={form.errorOf("productId")} required>
          {(props) => (
            <ProductPicker
              {...props}
              value={value.productId}
              onChange={(productId) => productId && update({ productId })}
            />
          )}
        </Field>
        <Field label={t("trial.field.quantity")} error={form.errorOf("quantity")}>
          {(props) => (
            <FigureInput
              {...props}
              value={value.quantity}
              onChange={(quantity) => update({ quantity })}
            />
          )}
        </Field>
        <Field
          label={t("trial.field.serialNumbers")}
          error={form.errorOf("serialNumbers")}
          hint={t("trial.serialNumbersHint")}
        >
          {(props) => (
            <Select
              {...props}
              mode="tags"
              open={false}
              suffixIcon={null}
              tokenSeparators={[",", " ", ";"]}
              value={value.serialNumbers}
              onChange={(serialNumbers: string[]) => update({ serialNumbers })}
            />
          )}
        </Field>
        <Field label={t("trial.field.returnOn")} error={form.errorOf("returnOn")}>
          {(props) => (
            <DayPicker
              {...props}
              value={value.returnOn}
              onChange={(d) => update({ returnOn: d ?? null })}
            />
          )}
        </Field>
        <Field label={t("trial.field.technicians")} error={form.errorOf("technicianIds")}>
          {(props) => (
            <ContactsPicker
              {...props}
              customerId={trial.customerId}
              known={trial.technicians}
              value={value.technicianIds}
              onChange={(ids) => update({ technicianIds: ids ?? [] })}
            />
          )}
        </Field>
        <Field label={t("trial.field.decisionMaker")} error={form.errorOf("decisionMakerId")}>
          {(props) => (
            <ContactPicker
              {...props}
              customerId={trial.customerId}
              known={
                trial.decisionMakerId && trial.decisionMakerName
                  ? [{ id: trial.decisionMakerId, name: trial.decisionMakerName }]
                  : []
              }
              value={value.decisionMakerId ?? undefined}
              onChange={(id) => update({ decisionMakerId: id ?? null })}
            />
          )}
        </Field>
        <Field label={t("trial.field.engineer")} error={form.errorOf("engineerId")}>
          {({ id, status }) => (
            <PersonPicker
              id={id}
              status={status}
              value={value.engineerId ?? undefined}
              onChange={(engineerId) => update({ engineerId: engineerId ?? null })}
            />
          )}
        </Field>
        <Field label={t("trial.field.verdict")} error={form.errorOf("verdict")}>
          {(props) => (
            <Select
              {...props}
              allowClear
              value={value.verdict ?? undefined}
              onChange={(verdict?: Schemas["TrialVerdict"]) => update({ verdict: verdict ?? null })}
              options={VERDICTS.map((v) => ({ value: v, label: t(`trial.verdict.${v}`) }))}
            />
          )}
        </Field>
      </div>
      {text("verdictNote")}
      <Field label={t("trial.field.caresAbout")} error={form.errorOf("caresAbout")}>
        {() => (
          <Checkbox.Group
            className="trial-concerns"
            value={value.caresAbout}
            onChange={(caresAbout) => update({ caresAbout: caresAbout as typeof value.caresAbout })}
            options={CONCERNS.map((v) => ({ value: v, label: t(`trial.concern.${v}`) }))}
          />
        )}
      </Field>
      {text("caresAboutNote")}
      {text("note")}
    </FormDialog>
  );
}
