import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

type Warning = Schemas["WorklistWarning"];

interface Props {
  warnings: Warning[];
}

/** What wants attention beside the promises: decision makers whom nobody has met, or who were approached too early, and key accounts that run out of a product. */
export function Warnings({ warnings }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  if (warnings.length === 0) return null;
  return (
    <details className="group group-warnings">
      <summary>
        {t("today.warnings")} <span className="num faint">{warnings.length}</span>
      </summary>
      <ul>
        {warnings.map((one) => (
          <li key={`${one.subjectId}${one.kind}`}>
            <WarningLink one={one}>
              <span>{one.customerName}</span>
              <span className="faint">
                {one.kind === "SUPPLY_SHORTAGE"
                  ? one.subjectName
                  : `${one.wholeName} · ${one.subjectName}`}
              </span>
              <Pill tone={one.kind === "DECISION_MAKER_OVERSTEPPED" ? "warn" : "late"}>
                {t(`today.warning.${one.kind}`, { date: format.shortDate(one.since) })}
              </Pill>
            </WarningLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** To where something can be done about it. */
function WarningLink({ one, children }: { one: Warning; children: ReactNode }) {
  return one.kind === "SUPPLY_SHORTAGE" ? (
    <Link
      to="/key-accounts/accounts/$customerId"
      params={{ customerId: one.customerId }}
      hash="SUPPLY"
      className="work-assigned"
    >
      {children}
    </Link>
  ) : (
    <Link to="/projects/$id" params={{ id: one.wholeId }} className="work-assigned">
      {children}
    </Link>
  );
}
