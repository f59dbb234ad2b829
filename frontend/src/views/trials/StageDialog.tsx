import { Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { ChoiceForm } from "../../ui/ChoiceForm";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { LongText } from "../../ui/LongText";
import { toast } from "../../ui/toast";
import { useFigureWords } from "../../ui/useFigureWords";
import { useSubmit } from "../../ui/useSubmit";
import { refreshTrials } from "./refresh";
import type { Stage } from "./search";
import {
  missingIn,
  needsOf,
  stageDraft,
  toStageChange,
  type StageDraft,
  type Trial,
} from "./stageDraft";
import { StageNeeds } from "./StageNeeds";
import { takeBackStage } from "./takeBack";

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
  const figure = useFigureWords();
  const quantity = needsOf(trial, value).includes("quantity")
    ? figure(value.quantity, { decimals: 0 })
    : undefined;
  const form = useSubmit(async () => {
    const { toStage } = value;
    if (!toStage) return;
    await api.POST("/api/v1/test-trials/{id}/stage-changes", {
      params: { path: { id: trial.id } },
      body: toStageChange(trial, value, toStage),
    });
    draft.done();
    close();
    const stage = t(`trial.stage.${toStage}`);
    toast(t("trial.stageChange.done", { name: trial.customerName, stage }), {
      undo: () => takeBackStage(trial.id, toStage),
    });
    await refreshTrials();
  }, FIELDS);
  const errorOf = (name: string) => {
    if (tried && missing.includes(name)) return t("trial.needed");
    return (tried && name === "quantity" ? quantity : undefined) ?? form.errorOf(name);
  };
  return (
    <ChoiceForm
      head={
        <>
          <strong>{trial.customerName}</strong>
          <span className="soft">{trial.productName}</span>
          <span className="faint">{t(`trial.stage.${trial.stage}`)}</span>
        </>
      }
      refused={
        refused ? t("trial.stageChange.notAllowed", { stage: t(`trial.stage.${to}`) }) : undefined
      }
      form={form}
      name="toStage"
      legend={t("trial.stageChange.to")}
      choices={allowed.map((stage) => ({ value: stage, label: t(`trial.stage.${stage}`) }))}
      chosen={value.toStage}
      choose={(toStage) => {
        setTried(false);
        update({ toStage });
      }}
      submit={t("trial.stageChange.submit")}
      ready={value.toStage !== undefined && allowed.includes(value.toStage)}
      save={() => {
        setTried(true);
        if (missing.length === 0 && !quantity) void form.submit();
      }}
      draft={draft}
      close={close}
    >
      <StageNeeds trial={trial} value={value} update={update} errorOf={errorOf} />
      <Field label={t("trial.stageChange.effectiveOn")} error={errorOf("effectiveOn")}>
        {(props) => (
          <DayPicker
            {...props}
            value={value.effectiveOn}
            placeholder={t("statusChange.today")}
            minDate={dayjs(trial.stageSince)}
            maxDate={dayjs()}
            onChange={(d) => update({ effectiveOn: d })}
          />
        )}
      </Field>
      <LongText
        label={t("trial.field.stageNote")}
        error={errorOf("note")}
        value={value.note}
        change={(note) => update({ note })}
      />
    </ChoiceForm>
  );
}
