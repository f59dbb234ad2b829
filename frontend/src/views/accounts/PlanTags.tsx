import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Pill } from "../../ui/Pill";
import type { AccountPlan } from "./choices";

/** How a plan is doing, at a glance. */
export function PlanTags({ plan }: { plan: AccountPlan }) {
  const { t } = useTranslation();
  const { goalCounts: goals, activityCounts: activities } = plan;
  // Nobody is behind with what is not agreed yet.
  if (plan.state === "DRAFT" || plan.state === "SUBMITTED") return null;
  return (
    <span className="row account-tags">
      {goals.offTrack > 0 && (
        <Pill tone="late">{t("accounts.offTrackGoals", { count: goals.offTrack })}</Pill>
      )}
      {goals.atRisk > 0 && (
        <Pill tone="warn">{t("accounts.atRiskGoals", { count: goals.atRisk })}</Pill>
      )}
      {goals.onTrack > 0 && (
        <Pill tone="strong">{t("accounts.onTrackGoals", { count: goals.onTrack })}</Pill>
      )}
      {activities.overdue > 0 && (
        <Link
          to="/key-accounts/activities"
          search={{ planId: [plan.id], progress: ["OVERDUE"] }}
          className="pill-link"
        >
          <Pill tone="late">{t("accounts.overdueActivities", { count: activities.overdue })}</Pill>
        </Link>
      )}
    </span>
  );
}
