import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { useEarlyWords } from "../projects/early";

type Warning = Schemas["WorklistWarning"];

/** So many stand open: whoever has more opens the rest. */
const SHOWN = 2;

/** What wants attention beside the promises: decision makers whom nobody has met, or who were approached too early, and key accounts that run out of a product. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const { t } = useTranslation();
  if (warnings.length === 0) return null;
  const rest = warnings.slice(SHOWN);
  return (
    <section className="group group-warnings" aria-labelledby="warnings">
      <h2 id="warnings">
        {t("today.warnings")} <span className="num faint">{warnings.length}</span>
      </h2>
      <WarningRows warnings={warnings.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{t("today.moreWarnings", { count: rest.length })}</summary>
          <WarningRows warnings={rest} />
        </details>
      )}
    </section>
  );
}

function WarningRows({ warnings }: { warnings: Warning[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const early = useEarlyWords();
  return (
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
            {one.kind === "DECISION_MAKER_OVERSTEPPED" && one.step != null && (
              <span className="faint">
                {early({ approachedOn: one.since, step: one.step, reachedOn: one.stepReachedOn })}
              </span>
            )}
          </WarningLink>
        </li>
      ))}
    </ul>
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
