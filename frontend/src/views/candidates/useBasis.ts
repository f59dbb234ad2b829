import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Basis } from "./choices";

const MONEY: readonly Basis["figure"][] = [
  "REVENUE",
  "GROSS_PROFIT",
  "PREVIOUS_REVENUE",
  "PREVIOUS_GROSS_PROFIT",
  "PROCUREMENT_BUDGET",
  "BOUGHT_ELSEWHERE",
  "UNTAPPED",
];
const PERCENT: readonly Basis["figure"][] = [
  "SHARE_OF_REVENUE",
  "SHARE_OF_GROSS_PROFIT",
  "GROWTH",
  "CHANCE",
];

/** A figure behind a part as its reader writes it. */
export function useBasis() {
  const { t } = useTranslation();
  const format = useFormats();
  return ({ figure, value }: Basis): string => {
    if (MONEY.includes(figure)) return format.money(value);
    if (PERCENT.includes(figure)) return format.percent(value / 100);
    if (figure === "VALUE_GRADE") return ["C", "B", "A"][value - 1] ?? "";
    if (figure === "LOYALTY")
      return t(`candidates.loyalty.${value as 1 | 2 | 3}` as "candidates.loyalty.1");
    if (figure === "DEPTH") return `${format.number(value)}/5`;
    return format.number(value);
  };
}
