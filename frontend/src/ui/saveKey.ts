import type { KeyboardEvent, SyntheticEvent } from "react";
import { belongsToInputMethod } from "./ime";

/**
 * Ctrl/⌘ Enter saves from anywhere in a form. The form is submitted once what the key itself
 * completed, such as a date typed into a picker, is part of it. A date that cannot be holds it up.
 * Enter alone in a picker takes the date and nothing more.
 */
export function saveOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter") return;
  if (!(event.ctrlKey || event.metaKey)) {
    if ((event.target as Element).closest(".ant-picker")) event.preventDefault();
    return;
  }
  if (belongsToInputMethod(event)) return;
  event.preventDefault();
  const form = event.currentTarget;
  if (heldUp(form)) return;
  setTimeout(() => form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })));
}

/** A day typed that cannot be: the first of them, brought before the eye. */
export function heldUp(form: Element): boolean {
  const wrong = form.querySelector<HTMLElement>('.ant-picker input[aria-invalid="true"]');
  wrong?.focus();
  return wrong !== null;
}

/** The first field with something wrong beside it gets the cursor. */
export function pointAtFirstFault(form: Element): void {
  form
    .querySelector<HTMLElement>("[data-wrong]")
    ?.querySelector<HTMLElement>("input:not(:disabled), textarea, button")
    ?.focus();
}

/** What a form does on its submit: keeps back what cannot be sent, and points at why. */
export function saveUnlessHeldUp(save: () => void) {
  return (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (heldUp(form)) return;
    save();
    // What kept it back stands beside the fields by then.
    setTimeout(() => pointAtFirstFault(form));
  };
}
