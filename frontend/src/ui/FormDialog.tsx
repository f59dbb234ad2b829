import { Button, Modal } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FormErrors } from "./FormErrors";
import { giveUp } from "./giveUp";
import { DraftNote } from "./DraftNote";
import type { DraftState } from "./draft";
import { saveOnCtrlEnter, saveUnlessHeldUp } from "./saveKey";

interface Props {
  title: string;
  width?: number;
  close: () => void;
  /** Whoever cancels gives up what was typed, and can bring it back. */
  draft?: DraftState;
  /** What useSubmit gave. */
  form: { busy: boolean; rest: string[]; reset?: () => void };
  save: () => void;
  submit: string;
  /** Whether what is typed can be sent. */
  ready?: boolean;
  danger?: boolean;
  /** Stands in place of the errors that belong to no field. */
  refusal?: ReactNode;
  /** Beside the buttons. */
  note?: ReactNode;
  children: ReactNode;
}

/** A form above the view: what was refused first, the fields, and at the foot the two ways out. */
export function FormDialog(props: Props) {
  const { t } = useTranslation();
  const { draft, form, save, ready = true } = props;
  const [tries, setTries] = useState(0);
  const close = () => giveUp(draft, props.close, t);
  return (
    <Modal open title={props.title} footer={null} onCancel={close} width={props.width}>
      <form
        className="stack"
        onKeyDown={saveOnCtrlEnter}
        onSubmit={saveUnlessHeldUp(() => {
          if (!ready || form.busy) return;
          setTries((before) => before + 1);
          save();
        })}
      >
        {draft?.restored && <DraftNote draft={draft} />}
        {props.refusal ?? <FormErrors messages={form.rest} />}
        {props.children}
        <div className="form-foot">
          <Button
            type="primary"
            htmlType="submit"
            danger={props.danger}
            loading={form.busy}
            disabled={!ready}
          >
            {props.submit}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
          {/* What was refused before stands no longer beside what is refused now, whichever way was tried. */}
          <span key={tries} className="form-note" onClickCapture={form.reset}>
            {props.note}
          </span>
        </div>
      </form>
    </Modal>
  );
}
