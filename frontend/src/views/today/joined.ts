import type { Worklist } from "../../api/types";

/** The pages of a worklist as one: counts and what is raised to the manager stand on the first. */
export function joined(pages: Worklist[]): Worklist | undefined {
  const [first, ...rest] = pages;
  return first && { ...first, items: [...first.items, ...rest.flatMap((p) => p.items)] };
}

const SHOWN_OTHERWISE: WorklistReason[] = ["OVERDUE", "ESCALATED"];
type WorklistReason = Worklist["items"][number]["reasons"][number];

/** Why in a row: that it is late stands there already, unless nothing else is known. */
export function tellingReasons(reasons: WorklistReason[]): WorklistReason[] {
  const telling = reasons.filter((r) => !SHOWN_OTHERWISE.includes(r));
  return telling.length > 0 ? telling : reasons.slice(0, 1);
}
