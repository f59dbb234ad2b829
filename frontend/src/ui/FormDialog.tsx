import { Button, Modal } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FormErrors } from "./FormErrors";
import { saveOnCtrlEnter, saveUnlessHeldUp } from "./saveKey";

interface Props {
  title: string;
  width?: number;
  close: () => void;
  /** What useSubmit gave. */
  form: { busy: boolean; rest: string[] };
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
  const { close, form, save, ready = true } = props;
  return (
    <Modal open title={props.title} footer={null} onCancel={close} width={props.width}>
      <form
        className="stack"
        onKeyDown={saveOnCtrlEnter}
        onSubmit={saveUnlessHeldUp(() => {
          if (ready && !form.busy) save();
        })}
      >
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
          {props.note}
        </div>
      </form>
    </Modal>
  );
}
