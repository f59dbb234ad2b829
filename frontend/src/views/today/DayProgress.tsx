import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";

const SHOWN = ["ESCALATED", "OVERDUE", "TODAY", "COMING"] as const;

/** The day as a row of furrows: what is late is clay, what is due is ripe, what comes is green. */
interface Props {
  sections: Schemas["WorklistSectionCount"][];
  /** What one's people are late with; shown to whom it is raised. */
  escalated: number;
}

export function DayProgress({ sections, escalated }: Props) {
  const { t } = useTranslation();
  const parts = SHOWN.map((section) => ({
    section,
    count:
      section === "ESCALATED"
        ? escalated
        : (sections.find((s) => s.section === section)?.count ?? 0),
  })).filter((p) => p.section !== "ESCALATED" || p.count > 0);
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
            {t(`today.count.${p.section}`, { count: p.count })}
          </li>
        ))}
      </ul>
    </div>
  );
}
