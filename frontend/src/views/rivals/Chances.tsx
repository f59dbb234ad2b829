import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { incumbenciesOf } from "./search";

/** Our chances with those that it holds, and when we expect to win; each bar opens its list. */
export function Chances({ figures }: { figures: Schemas["CompetitorFigures"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const chances = figures.chances.map((row) => ({
    ...row,
    label: row.from == null ? t("rivals.unknown") : `${row.from}–${row.to} %`,
  }));
  const wins = figures.expectedWins.map((row) => ({
    ...row,
    label: row.from == null ? t("rivals.unknown") : format.month(row.from),
  }));
  return (
    <div className="rival-charts">
      <Bars title={t("rivals.chances")} rows={chances} />
      <Bars title={t("rivals.expectedWins")} rows={wins} />
    </div>
  );
}

function Bars({ title, rows }: { title: string; rows: Bar[] }) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <section>
      <h3>{title}</h3>
      <ul className="rival-bars num">
        {rows.map((row) => (
          <li key={row.label}>
            <span className="soft">{row.label}</span>
            <span className="rival-bar" aria-hidden="true">
              <span style={{ width: `${(100 * row.count) / most}%` }} />
            </span>
            {row.count > 0 ? (
              <Link
                to="/incumbencies"
                search={incumbenciesOf(row.link)}
                className="rival-number"
                aria-label={`${title} ${row.label} ${row.count}`}
              >
                {row.count}
              </Link>
            ) : (
              <span className="faint">{row.count}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Bar {
  label: string;
  count: number;
  link: string;
}
