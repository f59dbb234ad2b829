import { useMemo } from "react";
import type { WorklistItem } from "../../api/types";
import { bareKey, useKeys } from "../../app/shortcuts";
import type { PaneMode } from "./PlanPane";

/** j and k walk through the list, Enter completes, r reschedules. */
export function useWorklistKeys(
  items: WorklistItem[],
  chosen: WorklistItem | undefined,
  choose: (item: WorklistItem | undefined, mode?: PaneMode) => void,
): void {
  const keys = useMemo(() => {
    const step = (by: number) =>
      bareKey(() => {
        const at = items.findIndex((i) => i.plan.id === chosen?.plan.id);
        const next = items[Math.max(0, Math.min(items.length - 1, at + by))];
        if (!next) return;
        choose(next);
        document.querySelector<HTMLElement>(`[data-plan="${next.plan.id}"]`)?.focus();
      });
    const enter = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      // Enter on a link or another button does what that says.
      if (target?.closest("a, button") && !target.closest("[data-plan]")) return;
      bareKey(() => choose(chosen, "complete"))(event);
    };
    return {
      j: step(1),
      k: step(-1),
      Enter: enter,
      r: bareKey(() => choose(chosen, "reschedule")),
    };
  }, [items, chosen, choose]);
  useKeys(keys);
}
