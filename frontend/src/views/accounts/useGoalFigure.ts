import { useFormats } from "../../ui/format";
import type { Goal } from "./choices";

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
