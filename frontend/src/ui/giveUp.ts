import type { TFunction } from "i18next";
import type { DraftState } from "./draft";
import { toast } from "./toast";

/** Closes a form that somebody gives up; what was typed can be brought back for the next time. */
export function giveUp(draft: DraftState | undefined, close: () => void, t: TFunction): void {
  if (draft?.touched()) {
    const restore = draft.discard();
    toast(t("draft.discarded"), {
      more: {
        text: t("draft.restore"),
        open: () => {
          restore();
          toast(t("draft.kept"));
        },
      },
    });
  }
  close();
}
