import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

interface Props {
  warnings: Schemas["WorklistWarning"][];
}

/** What wants attention beside the promises: decision makers whom nobody has met, or who were approached too early. */
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
            <Link to="/projects/$id" params={{ id: one.wholeId }} className="work-assigned">
              <span>{one.customerName}</span>
              <span className="faint">
                {one.wholeName} · {one.subjectName}
              </span>
              <Pill tone={one.kind === "DECISION_MAKER_ABSENT" ? "late" : "warn"}>
                {t(`today.warning.${one.kind}`, { date: format.shortDate(one.since) })}
              </Pill>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
