import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DraftState } from "./draft";
import { DraftNote } from "./DraftNote";
import { FormErrors } from "./FormErrors";
import { giveUp } from "./giveUp";
import { saveOnCtrlEnter, saveUnlessHeldUp } from "./saveKey";

interface Props<T extends string> {
  /** Whom it is about, and where that stands. */
  head: ReactNode;
  /** What was wished and cannot be, in words. */
  refused?: string;
  /** What useSubmit gave. */
  form: { busy: boolean; rest: string[] };
  /** Of the radio buttons, for the form. */
  name: string;
  legend: string;
  choices: { value: T; label: string }[];
  chosen: T | undefined;
  choose: (value: T) => void;
  submit: string;
  ready: boolean;
  save: () => void;
  close: () => void;
  /** Whoever cancels gives up what was typed, and can bring it back. */
  draft?: DraftState;
  /** What the choice needs. */
  children: ReactNode;
}

/** Where something goes from here: one of the choices that the service gives, and what that one needs. */
export function ChoiceForm<T extends string>(props: Props<T>) {
  const { t } = useTranslation();
  const { form, name, chosen, ready } = props;
  const [tried, setTried] = useState(false);
  const unchosen = tried && !ready;
  return (
    <form
      className="stack"
      onKeyDown={saveOnCtrlEnter}
      onSubmit={saveUnlessHeldUp(() => {
        setTried(true);
        if (ready) props.save();
      })}
    >
      <p className="row">{props.head}</p>
      {props.refused && (
        <p className="late" role="alert">
          {props.refused}
        </p>
      )}
      {props.draft?.restored && <DraftNote draft={props.draft} />}
      <FormErrors messages={form.rest} />
      <fieldset className="chips status-choice" data-wrong={unchosen || undefined}>
        <legend>{props.legend}</legend>
        {props.choices.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={chosen === value}
              onChange={() => props.choose(value)}
            />
            <span>{label}</span>
          </label>
        ))}
        {unchosen && (
          <p className="field-error" role="alert">
            {t("needs.choose")}
          </p>
        )}
      </fieldset>
      {props.children}
      <div className="form-foot">
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {props.submit}
        </Button>
        <Button onClick={() => giveUp(props.draft, props.close, t)}>{t("action.cancel")}</Button>
      </div>
    </form>
  );
}
