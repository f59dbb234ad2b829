import { Button, DatePicker, Input, InputNumber, Modal, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { isoDay } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { PersonPicker } from "../../ui/PersonPicker";
import { saveOnCtrlEnter } from "../../ui/saveKey";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { CompetitorPicker, ContactPicker, ContactsPicker, OrderPicker } from "./pickers";
import { refreshTrials } from "./refresh";
import { CAUSES, VERDICTS, type Stage } from "./search";
import {
  missingIn,
  needsOf,
  stageDraft,
  toStageChange,
  type StageDraft,
  type Trial,
} from "./stageDraft";

interface Props {
  trialId: string;
  to?: Stage;
  close: () => void;
}

/** Asks for what the stage needs. Which stages may come next, and what they need, says the service. */
export function StageDialog({ trialId, to, close }: Props) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/test-trials/{id}", {
    params: { path: { id: trialId } },
  });
  return (
    <Modal open title={t("trial.stageChange.title")} footer={null} onCancel={close} width={560}>
      <Loaded query={query} rows={5}>
        {(trial) => <StageForm trial={trial} to={to} close={close} />}
      </Loaded>
    </Modal>
  );
}

const FIELDS = [
  "toStage",
  "effectiveOn",
  "note",
  "quantity",
  "serialNumbers",
  "returnOn",
  "engineerId",
  "technicianIds",
  "decisionMakerId",
  "verdict",
  "verdictNote",
  "cause",
  "causeNote",
  "competitorId",
  "orderId",
];

function StageForm({ trial, to, close }: { trial: Trial; to?: Stage; close: () => void }) {
  const { t } = useTranslation();
  const allowed = trial.allowedStages.map((one) => one.stage);
  const refused = to !== undefined && !allowed.includes(to);
  const draft = useDraft<StageDraft>(
    `stage.${trial.id}.${to ?? ""}`,
    stageDraft(trial, refused ? undefined : (to ?? (allowed.length > 2 ? allowed[0] : undefined))),
  );
  const { value, update } = draft;
  const [tried, setTried] = useState(false);
  const missing = missingIn(trial, value);
  const form = useSubmit(async () => {
    if (!value.toStage) return;
    await api.POST("/api/v1/test-trials/{id}/stage-changes", {
      params: { path: { id: trial.id } },
      body: toStageChange(trial, value, value.toStage),
    });
    draft.done();
    close();
    toast(
      t("trial.stageChange.done", {
        name: trial.customerName,
        stage: t(`trial.stage.${value.toStage}`),
      }),
    );
    await refreshTrials();
  }, FIELDS);
  const save = () => {
    setTried(true);
    if (missing.length === 0) void form.submit();
  };
  const errorOf = (name: string) =>
    tried && missing.includes(name) ? t("trial.needed") : form.errorOf(name);
  return (
    <form
      className="stack"
      onKeyDown={saveOnCtrlEnter}
      onSubmit={(e) => {
        e.preventDefault();
        save();
      }}
    >
      <p className="row">
        <strong>{trial.customerName}</strong>
        <span className="soft">{trial.productName}</span>
        <span className="faint">{t(`trial.stage.${trial.stage}`)}</span>
      </p>
      {refused && (
        <p className="late" role="alert">
          {t("trial.stageChange.notAllowed", { stage: t(`trial.stage.${to}`) })}
        </p>
      )}
      <FormErrors messages={form.rest} />
      <fieldset className="chips status-choice">
        <legend>{t("trial.stageChange.to")}</legend>
        {allowed.map((stage) => (
          <label key={stage}>
            <input
              type="radio"
              name="toStage"
              checked={value.toStage === stage}
              onChange={() => {
                setTried(false);
                update({ toStage: stage });
              }}
            />
            <span>{t(`trial.stage.${stage}`)}</span>
          </label>
        ))}
      </fieldset>
      <Needs trial={trial} value={value} update={update} errorOf={errorOf} />
      <Field label={t("trial.stageChange.effectiveOn")} error={errorOf("effectiveOn")}>
        {(props) => (
          <DatePicker
            {...props}
            value={value.effectiveOn ? dayjs(value.effectiveOn) : null}
            placeholder={t("statusChange.today")}
            minDate={dayjs(trial.stageSince)}
            maxDate={dayjs()}
            onChange={(d) => update({ effectiveOn: isoDay(d) })}
          />
        )}
      </Field>
      <Field label={t("trial.field.stageNote")} error={errorOf("note")}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 1, maxRows: 6 }}
            value={value.note}
            onChange={(e) => update({ note: e.target.value })}
          />
        )}
      </Field>
      <div className="form-foot">
        <Button
          type="primary"
          htmlType="submit"
          loading={form.busy}
          disabled={!value.toStage || !allowed.includes(value.toStage)}
        >
          {t("trial.stageChange.submit")}
        </Button>
        <Button onClick={close}>{t("action.cancel")}</Button>
      </div>
    </form>
  );
}

interface NeedsProps {
  trial: Trial;
  value: StageDraft;
  update: (change: Partial<StageDraft>) => void;
  errorOf: (name: string) => string | undefined;
}

/** The fields of the stage that is chosen. */
function Needs({ trial, value, update, errorOf }: NeedsProps) {
  const { t } = useTranslation();
  const needs = needsOf(trial, value);
  const { toStage } = value;
  const inVain = toStage === "FAILED" || toStage === "WITHDRAWN";
  return (
    <>
      {needs.includes("quantity") && (
        <div className="fields-2">
          <Field label={t("trial.field.quantity")} error={errorOf("quantity")} required>
            {(props) => (
              <InputNumber
                {...props}
                min={1}
                value={value.quantity}
                onChange={(quantity) => update({ quantity })}
              />
            )}
          </Field>
          <SerialNumbers value={value} update={update} errorOf={errorOf} />
        </div>
      )}
      {needs.includes("technicianIds") && (
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
      )}
      {needs.includes("verdict") && (
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
          <Note name="verdictNote" value={value} update={update} errorOf={errorOf} />
        </>
      )}
      {needs.includes("decisionMakerId") && (
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
      )}
      {needs.includes("returnOn") && (
        <Field label={t("trial.field.returnOn")} error={errorOf("returnOn")} required>
          {(props) => (
            <DatePicker
              {...props}
              value={value.returnOn ? dayjs(value.returnOn) : null}
              onChange={(d) => update({ returnOn: isoDay(d) })}
            />
          )}
        </Field>
      )}
      {toStage === "CONVERTED" && (
        <Field
          label={t("trial.field.order")}
          error={errorOf("orderId")}
          required={needs.includes("orderId")}
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
      )}
      {inVain && (
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
          <Note
            name="causeNote"
            required={needs.includes("causeNote")}
            value={value}
            update={update}
            errorOf={errorOf}
          />
        </>
      )}
    </>
  );
}

type Part = Omit<NeedsProps, "trial">;

function SerialNumbers({ value, update, errorOf }: Part) {
  const { t } = useTranslation();
  return (
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
  );
}

function Note({
  name,
  required,
  value,
  update,
  errorOf,
}: Part & { name: "verdictNote" | "causeNote"; required?: boolean }) {
  const { t } = useTranslation();
  return (
    <Field label={t(`trial.field.${name}`)} error={errorOf(name)} required={required}>
      {(props) => (
        <Input.TextArea
          {...props}
          autoSize={{ minRows: 1, maxRows: 6 }}
          value={value[name]}
          onChange={(e) => update({ [name]: e.target.value })}
        />
      )}
    </Field>
  );
}
