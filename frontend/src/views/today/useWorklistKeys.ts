import { useMemo } from "react";
import type { WorklistItem } from "../../api/types";
import { bareKey, useKeys } from "../../app/shortcuts";
import type { PaneMode } from "./PlanPane";

/**
 * j and k walk through the list, Enter completes, r reschedules: what has the focus, else what is
 * chosen. On a phone Enter on a row is a tap on it.
 */
export function useWorklistKeys(
  items: WorklistItem[],
  chosen: WorklistItem | undefined,
  choose: (item: WorklistItem | undefined, mode?: PaneMode) => void,
  narrow: boolean,
): void {
  const keys = useMemo(() => {
    const rowOf = (event: KeyboardEvent) =>
      (event.target as HTMLElement | null)?.closest<HTMLElement>("[data-plan]");
    const act = (mode: PaneMode) => (event: KeyboardEvent) => {
      const plan = rowOf(event)?.dataset.plan;
      const item = items.find((i) => i.plan.id === plan) ?? chosen;
      if (item) bareKey(() => choose(item, mode))(event);
    };
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
      if (target?.closest("a, button") && (narrow || !rowOf(event))) return;
      act("complete")(event);
    };
    return {
      j: step(1),
      k: step(-1),
      Enter: enter,
      r: act("reschedule"),
    };
  }, [items, chosen, choose, narrow]);
  useKeys(keys);
}
