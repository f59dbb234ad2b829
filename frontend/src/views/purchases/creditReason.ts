import type { TFunction } from "i18next";
import type { Schemas } from "../../api/types";
import type { Formats } from "../../ui/format";

type Credit = Schemas["Credit"];

/** Why a customer's credit stands as it does, in words. */
export function creditReasons(credit: Credit, t: TFunction, format: Formats): string[] {
  if (credit.standing === "UNKNOWN") return [t("purchases.credit.nothingDue")];
  const reasons: string[] = [];
  if (credit.overdue > 0) {
    reasons.push(
      t("purchases.credit.overdue", {
        amount: format.money(credit.overdue),
        count: credit.longestOverdue,
      }),
    );
  }
  if (credit.meanDaysLate != null) {
    const days = Math.round(credit.meanDaysLate);
    reasons.push(
      days > 0 ? t("purchases.credit.late", { count: days }) : t("purchases.credit.inTime"),
    );
  }
  return reasons;
}
