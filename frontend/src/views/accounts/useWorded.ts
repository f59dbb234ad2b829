import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import type { Activity, Goal } from "./choices";
import { useGoalFigure } from "./useGoalFigure";

type Field = Schemas["KeyAccountPlanFieldChange"];
type Side = "before" | "after";

/**
 * What a property said before or says after, as its reader writes it.
 *
 * @param unit in what the figures of the goal are told that it belongs to
 */
export function useWorded(unit: Goal["unit"] = "MONEY") {
  const { t } = useTranslation();
  const format = useFormats();
  const figure = useGoalFigure(unit);
  return (field: Field, side: Side): string => {
    const said = field[side] ?? null;
    const name = field[side === "before" ? "beforeName" : "afterName"] ?? null;
    if (field.name === "responsibleId") return said === null ? t("accounts.owner") : (name ?? "–");
    if (said === null) return t("accounts.nothing");
    switch (field.name) {
      case "beginsOn":
      case "endsOn":
      case "from":
      case "dueOn":
        return format.date(said);
      case "budget":
      case "cost":
        return format.money(Number(said));
      case "baseline":
      case "target":
        return figure(Number(said));
      case "metric":
        return t(`accounts.metric.${said as Goal["metric"]}`);
      case "direction":
        return t(`accounts.direction.${said as Goal["direction"]}`);
      case "kind":
        return t(`accounts.kind.${said as Activity["kind"]}`);
      case "goalId":
        return name === null ? "–" : t(`accounts.metric.${name as Goal["metric"]}`);
      default:
        return said;
    }
  };
}
