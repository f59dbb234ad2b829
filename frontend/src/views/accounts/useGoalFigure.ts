import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Goal } from "./choices";

/** What the service tells of a way that is longer than that, either way. */
const FURTHEST = 999.9;

/** How much of the way expected is gone, in words. */
export function useWayGone() {
  const { t } = useTranslation();
  const format = useFormats();
  return (percent: number) => {
    const far = { percent: format.percent(Math.floor(FURTHEST) / 100) };
    if (percent >= FURTHEST) return t("accounts.wayFarAhead", far);
    if (percent <= -FURTHEST) return t("accounts.wayFarBehind", far);
    return t("accounts.wayGone", { percent: format.percent(percent / 100) });
  };
}

/** A figure of a goal as its reader writes it. */
export function useGoalFigure(unit: Goal["unit"]) {
  const format = useFormats();
  return (value: number | null | undefined) =>
    unit === "MONEY"
      ? format.money(value)
      : unit === "PERCENT" && typeof value === "number"
        ? format.percent(value / 100)
        : format.number(value);
}
