import { useTranslation } from "react-i18next";
import type { FollowUpPlan } from "../../api/types";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { moveBack, wasReplaced } from "./openPlan";
import { refreshFollowUp } from "./refresh";

/**
 * Says what came of a log: what is next, and where that took the place of an older promise, which,
 * with a way back. What the service did is read from it, not guessed.
 */
export function useLogged() {
  const { t } = useTranslation();
  const format = useFormats();
  return async (name: string, before: FollowUpPlan | undefined, next: FollowUpPlan | undefined) => {
    if (!next) return toast(t("log.done", { name }));
    const date = format.monthDay(next.dueOn);
    const gone = before && before.id !== next.id && (await wasReplaced(before).catch(() => false));
    if (!gone) return toast(t("log.loggedNext", { name, date }));
    const old = format.monthDay(before.dueOn);
    const text = t("log.replaced", { name, date, old });
    // Nothing is promised for a day that is over.
    if (before.overdue) return toast(text);
    toast(text, {
      undo: async () => {
        await moveBack(next.id, before.dueOn, t("log.takenBack"));
        toast(t("log.putBack", { name, old }));
        await refreshFollowUp();
      },
    });
  };
}
