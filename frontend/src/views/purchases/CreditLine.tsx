import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { creditReasons } from "./creditReason";

const TONES = { GOOD: "strong", WATCH: "warn", POOR: "late", UNKNOWN: undefined } as const;

/** How a customer pays, and why that is said. */
export function CreditLine({ credit }: { credit: Schemas["Credit"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const reasons = creditReasons(credit, t, format);
  return (
    <p className="row credit-line">
      <span className="soft">{t("purchases.credit.title")}</span>
      <Pill tone={TONES[credit.standing]}>{t(`purchases.credit.${credit.standing}`)}</Pill>
      <span className="num">{reasons.join(t("list.separator"))}</span>
      {credit.outstanding > 0 && (
        <span className="faint num">
          {t("purchases.credit.outstanding", { amount: format.money(credit.outstanding) })}
        </span>
      )}
    </p>
  );
}
