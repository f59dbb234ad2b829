import { useTranslation } from "react-i18next";
import type { FollowUpPlan, WorklistItem } from "../../api/types";
import { useMe } from "../../app/me";

type Reason = WorklistItem["reasons"][number];

/** Which sentence says who planned it: the reader, somebody by name, or just a person. */
export function plannedBy(plan: Pick<FollowUpPlan, "plannedById" | "plannedByName">, me: string) {
  if (plan.plannedById === me) return "plannedByYou" as const;
  return plan.plannedByName ? ("plannedBy" as const) : ("PLANNED_BY_HAND" as const);
}

/** Why somebody is on the list, in the words for whoever reads it. */
export function useReason() {
  const { t } = useTranslation();
  const me = useMe();
  return (reason: Reason, plan: FollowUpPlan): string =>
    reason === "PLANNED_BY_HAND"
      ? t(`reason.${plannedBy(plan, me.id)}`, { name: plan.plannedByName ?? "" })
      : t(`reason.${reason}`);
}
