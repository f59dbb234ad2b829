import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { useEarlyWords } from "../projects/early";

type Warning = Schemas["WorklistWarning"];

/** So many stand open: whoever has more opens the rest. */
const SHOWN = 2;

/** What wants attention beside the promises: decision makers whom nobody has met, or who were approached too early. */
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
          <Link to="/projects/$id" params={{ id: one.wholeId }} className="work-assigned">
            <span>{one.customerName}</span>
            <span className="faint">
              {one.wholeName} · {one.subjectName}
            </span>
            <Pill tone={one.kind === "DECISION_MAKER_ABSENT" ? "late" : "warn"}>
              {t(`today.warning.${one.kind}`, { date: format.shortDate(one.since) })}
            </Pill>
            {one.kind === "DECISION_MAKER_OVERSTEPPED" && one.step != null && (
              <span className="faint">
                {early({ approachedOn: one.since, step: one.step, reachedOn: one.stepReachedOn })}
              </span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}
