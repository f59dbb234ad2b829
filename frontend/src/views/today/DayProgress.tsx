import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { plansOf } from "../plans/search";

const SHOWN = ["ESCALATED", "OVERDUE", "TODAY", "COMING"] as const;

/** The day as a row of furrows: what is late is clay, what is due is ripe, what comes is green. */
interface Props {
  sections: Schemas["WorklistSectionCount"][];
  /** What one's people are late with; shown to whom it is raised. */
  escalated: Schemas["EscalatedPlans"];
}

export function DayProgress({ sections, escalated }: Props) {
  const { t } = useTranslation();
  const parts = SHOWN.map((section) => {
    if (section === "ESCALATED") {
      return { section, count: escalated.count, list: escalated.list };
    }
    const found = sections.find((s) => s.section === section);
    return { section, count: found?.count ?? 0, list: found?.list };
  }).filter((p) => p.section !== "ESCALATED" || p.count > 0);
  return (
    <div className="day">
      <div className="day-bar" aria-hidden="true">
        {parts.map((p) => (
          <span
            key={p.section}
            className={`day-${p.section.toLowerCase()}`}
            style={{ flexGrow: p.count }}
          />
        ))}
      </div>
      <ul>
        {parts.map((p) => (
          <li key={p.section} className={`day-${p.section.toLowerCase()}`}>
            <span className="day-dot" aria-hidden="true" />
            {p.list ? (
              <Link to="/follow-up-plans" search={plansOf(p.list)}>
                {t(`today.count.${p.section}`, { count: p.count })}
              </Link>
            ) : (
              t(`today.count.${p.section}`, { count: p.count })
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
