import type { KeyboardEvent } from "react";
import { belongsToInputMethod } from "../../ui/ime";

/** Ctrl/⌘ Enter saves from anywhere in a form. */
export function saveOnCtrlEnter(save: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (belongsToInputMethod(event)) return;
    event.preventDefault();
    save();
  };
}
