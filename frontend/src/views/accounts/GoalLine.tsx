import { useTranslation } from "react-i18next";
import type { Goal } from "./choices";
import { useGoalFigure } from "./useGoalFigure";

/** Where it is between the two, and where it should be today. */
export function Line({ goal, label }: { goal: Goal; label: string }) {
  const { t } = useTranslation();
  const figure = useGoalFigure(goal.unit);
  if (goal.actual === null || goal.actual === undefined) return null;
  const whole = goal.target - goal.baseline;
  const at = (value: number) =>
    whole === 0 ? 100 : Math.min(100, Math.max(0, ((value - goal.baseline) / whole) * 100));
  return (
    <div
      className="account-line"
      role="img"
      aria-label={t("accounts.lineOf", {
        name: label,
        actual: figure(goal.actual),
        expected: figure(goal.expected),
        target: figure(goal.target),
      })}
    >
      <span
        className="account-line-gone"
        data-track={goal.track}
        style={{ width: `${at(goal.actual)}%` }}
      />
      {goal.expected !== null && goal.expected !== undefined && (
        <span className="account-line-expected" style={{ left: `${at(goal.expected)}%` }} />
      )}
    </div>
  );
}
