import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { DayPicker } from "../../ui/DayPicker";
import { Field } from "../../ui/Field";
import { FigureInput } from "../../ui/FigureInput";
import { LongText } from "../../ui/LongText";
import { PersonPicker } from "../../ui/PersonPicker";
import { CompetitorPicker, ContactPicker, ContactsPicker, OrderPicker } from "./pickers";
import { CAUSES, VERDICTS } from "./search";
import { needsOf, type StageDraft, type Trial } from "./stageDraft";

interface Props {
  trial: Trial;
  value: StageDraft;
  update: (change: Partial<StageDraft>) => void;
  errorOf: (name: string) => string | undefined;
}

/** The fields of the stage that is chosen. */
export function StageNeeds(props: Props) {
  const needs = needsOf(props.trial, props.value);
  const { toStage } = props.value;
  return (
    <>
      {needs.includes("quantity") && <Shipment {...props} />}
      {needs.includes("technicianIds") && <Testers {...props} />}
      {needs.includes("verdict") && <Verdict {...props} />}
      {needs.includes("decisionMakerId") && <DecisionMaker {...props} />}
      {needs.includes("returnOn") && <ReturnDate {...props} />}
      {toStage === "CONVERTED" && <Order {...props} required={needs.includes("orderId")} />}
      {(toStage === "FAILED" || toStage === "WITHDRAWN") && <Cause {...props} needs={needs} />}
    </>
  );
}

function Shipment({ value, update, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <div className="fields-2">
      <Field label={t("trial.field.quantity")} error={errorOf("quantity")} required>
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
        error={errorOf("serialNumbers")}
        hint={t("trial.serialNumbersHint")}
        required
      >
        {(props) => (
          <Select
            {...props}
            mode="tags"
            open={false}
            suffixIcon={null}
            tokenSeparators={[",", "，", " ", "、", ";"]}
            value={value.serialNumbers}
            onChange={(serialNumbers: string[]) => update({ serialNumbers })}
          />
        )}
      </Field>
    </div>
  );
}

function Testers({ trial, value, update, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <div className="fields-2">
      <Field label={t("trial.field.technicians")} error={errorOf("technicianIds")} required>
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
      <Field label={t("trial.field.engineer")} error={errorOf("engineerId")}>
        {({ id, status }) => (
          <PersonPicker
            id={id}
            status={status}
            value={value.engineerId}
            onChange={(engineerId) => update({ engineerId })}
          />
        )}
      </Field>
    </div>
  );
}

function Verdict({ value, update, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("trial.field.verdict")} error={errorOf("verdict")} required>
        {(props) => (
          <Select
            {...props}
            value={value.verdict}
            onChange={(verdict: StageDraft["verdict"]) => update({ verdict })}
            options={VERDICTS.map((v) => ({ value: v, label: t(`trial.verdict.${v}`) }))}
          />
        )}
      </Field>
      <LongText
        label={t("trial.field.verdictNote")}
        error={errorOf("verdictNote")}
        value={value.verdictNote}
        change={(verdictNote) => update({ verdictNote })}
      />
    </>
  );
}

function DecisionMaker({ trial, value, update, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <Field label={t("trial.field.decisionMaker")} error={errorOf("decisionMakerId")} required>
      {(props) => (
        <ContactPicker
          {...props}
          customerId={trial.customerId}
          known={
            trial.decisionMakerId && trial.decisionMakerName
              ? [{ id: trial.decisionMakerId, name: trial.decisionMakerName }]
              : []
          }
          value={value.decisionMakerId}
          onChange={(decisionMakerId) => update({ decisionMakerId })}
        />
      )}
    </Field>
  );
}

function ReturnDate({ value, update, errorOf }: Props) {
  const { t } = useTranslation();
  return (
    <Field label={t("trial.field.returnOn")} error={errorOf("returnOn")} required>
      {(props) => (
        <DayPicker {...props} value={value.returnOn} onChange={(d) => update({ returnOn: d })} />
      )}
    </Field>
  );
}

function Order({ trial, value, update, errorOf, required }: Props & { required: boolean }) {
  const { t } = useTranslation();
  return (
    <Field
      label={t("trial.field.order")}
      error={errorOf("orderId")}
      required={required}
      hint={trial.proposedOrder ? t("trial.orderProposed") : undefined}
    >
      {(props) => (
        <OrderPicker
          {...props}
          customerId={trial.customerId}
          value={value.orderId}
          onChange={(orderId) => update({ orderId })}
        />
      )}
    </Field>
  );
}

function Cause({ value, update, errorOf, needs }: Props & { needs: string[] }) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t("trial.field.cause")} error={errorOf("cause")} required>
        {(props) => (
          <Select
            {...props}
            value={value.cause}
            onChange={(cause: StageDraft["cause"]) => update({ cause })}
            options={CAUSES.map((v) => ({ value: v, label: t(`trial.cause.${v}`) }))}
          />
        )}
      </Field>
      {needs.includes("competitorId") && (
        <Field label={t("trial.field.lostTo")} error={errorOf("competitorId")} required>
          {(props) => (
            <CompetitorPicker
              {...props}
              value={value.competitorId}
              onChange={(competitorId) => update({ competitorId })}
            />
          )}
        </Field>
      )}
      <LongText
        label={t("trial.field.causeNote")}
        error={errorOf("causeNote")}
        required={needs.includes("causeNote")}
        value={value.causeNote}
        change={(causeNote) => update({ causeNote })}
      />
    </>
  );
}
