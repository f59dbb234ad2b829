import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { statusOf } from "../../api/problem";
import type { InteractionKind } from "../../api/types";
import { useDraft, writeDraft } from "../../ui/draft";
import { draftKeyOf, openOverlay, type Overlay } from "../../app/overlays";
import { DraftNote } from "../../ui/DraftNote";
import { FormErrors } from "../../ui/FormErrors";
import { giveUp } from "../../ui/giveUp";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { emptyLog, toInteraction, toNext } from "./logDraft";
import { LogFields } from "./LogFields";
import { NextFields } from "./NextFields";
import { refreshFollowUp } from "./refresh";
import { saveOnCtrlEnter, saveUnlessHeldUp } from "../../ui/saveKey";

interface Props {
  planId: string;
  customerId: string;
  customerName: string;
  kind: InteractionKind;
  today: string;
  done: () => void;
  cancel?: () => void;
}

const FIELDS = [
  "interaction/summary",
  "interaction/contactIds",
  "interaction/needs",
  "interaction/doubts",
  "interaction/valued",
  "next/dueOn",
  "next/purpose",
];

/** Completes a plan: what happened, what next, when. By keyboard alone. */
export function CompleteForm(props: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const draft = useDraft(`completion.${props.planId}`, emptyLog(props.kind));
  const form = useSubmit(async () => {
    const { data } = await api.POST("/api/v1/follow-up-plans/{id}/completion", {
      params: { path: { id: props.planId } },
      body: { interaction: toInteraction(draft.value), next: toNext(draft.value) },
    });
    draft.done();
    const next = data?.nextPlan?.dueOn;
    toast(
      next
        ? t("log.doneNext", { name: props.customerName, date: format.monthDay(next) })
        : t("log.done", { name: props.customerName }),
    );
    props.done();
    await refreshFollowUp();
  }, FIELDS);
  const save = () => void form.submit();
  /** Somebody else was faster with this plan: what happened is recorded all the same. */
  const logInstead = () => {
    const log: Overlay = {
      kind: "log",
      customer: { id: props.customerId, name: props.customerName },
    };
    writeDraft(draftKeyOf(log) ?? "", draft.value);
    draft.done();
    props.cancel?.();
    openOverlay(log);
    void refreshFollowUp();
  };

  return (
    <form
      className="stack"
      aria-label={t("log.completeTitle")}
      onKeyDown={saveOnCtrlEnter}
      onSubmit={saveUnlessHeldUp(save)}
    >
      {draft.restored && <DraftNote draft={draft} />}
      <FormErrors messages={form.rest} />
      {statusOf(form.error) === 409 && (
        <p className="row">
          <Button onClick={logInstead}>{t("log.instead")}</Button>
        </p>
      )}
      <LogFields
        customerId={props.customerId}
        draft={draft.value}
        update={draft.update}
        errorOf={form.errorOf}
        at={["interaction"]}
      />
      <NextFields
        draft={draft.value}
        update={draft.update}
        errorOf={form.errorOf}
        today={props.today}
      />
      <div className="form-foot">
        <Button
          type="primary"
          htmlType="submit"
          loading={form.busy}
          disabled={draft.value.summary.trim() === ""}
        >
          {t("log.complete")}
        </Button>
        {props.cancel && (
          <Button onClick={() => giveUp(draft, () => props.cancel?.(), t)}>
            {t("action.cancel")}
          </Button>
        )}
        <span className="faint save-key">{t("log.saveKey")}</span>
      </div>
    </form>
  );
}
