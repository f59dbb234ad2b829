import { useTranslation } from "react-i18next";
import type { Worklist } from "../../api/types";

/** The day as a row of furrows: what is done is green, what is late is clay. */
export function DayProgress({ counts }: { counts: Worklist["counts"] }) {
  const { t } = useTranslation();
  const parts = [
    { key: "done", count: counts.doneToday },
    { key: "overdue", count: counts.overdue },
    { key: "today", count: counts.today },
  ] as const;
  return (
    <div className="day">
      <div className="day-bar" aria-hidden="true">
        {parts.map((p) => (
          <span key={p.key} className={`day-${p.key}`} style={{ flexGrow: p.count }} />
        ))}
      </div>
      <ul>
        {parts.map((p) => (
          <li key={p.key} className={`day-${p.key}`}>
            <span className="day-dot" aria-hidden="true" />
            {t(`today.count.${p.key}`, { count: p.count })}
          </li>
        ))}
      </ul>
    </div>
  );
}
