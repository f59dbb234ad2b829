import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PausedAnalysis } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { listOf } from "../customers/search";
import { Bar } from "./Bar";

const tones = { OK: "strong", WARNING: "warn", DANGER: "late" } as const;

/** How many are paused, why, and on whose side it lies. */
export function PausedCard({ paused }: { paused: PausedAnalysis }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <section className="card" aria-labelledby="paused">
      <div className="card-head">
        <h2 id="paused">{t("paused.title")}</h2>
        <Pill tone={tones[paused.level]}>{t(`paused.health.${paused.level}`)}</Pill>
      </div>
      <div className="stack">
        <p className="row num">
          <Link to="/customers" search={listOf(paused.list)} className="big">
            {format.number(paused.count)}
          </Link>
          <span className="soft">
            {t("paused.share", {
              share: format.ratio(paused.count, paused.whole.count, paused.share),
            })}
          </span>
          <Link to="/customers" search={listOf(paused.dueForReEvaluation.list)}>
            {t("paused.due", { count: paused.dueForReEvaluation.count })}
          </Link>
        </p>
        {paused.reasons.length > 0 && (
          <p className="late">
            {paused.reasons.map((r) => t(`paused.reasons.${r}`)).join(t("list.semicolon"))}
          </p>
        )}
        <Causes paused={paused} />
      </div>
    </section>
  );
}

function Causes({ paused }: { paused: PausedAnalysis }) {
  const { t } = useTranslation();
  const format = useFormats();
  const most = Math.max(1, ...paused.groups.map((g) => g.count));
  const groups = [...paused.groups].sort((a, b) => b.count - a.count);
  return (
    <div>
      <h3>{t("paused.causes")}</h3>
      <ul className="bars">
        {groups.map((g) => (
          <li key={`${g.cause}-${g.side}-${g.wonBefore}`}>
            <span className="ellipsis">{g.cause ? t(`cause.${g.cause}`) : "–"}</span>
            <Bar value={g.count / most} tone={g.side === "OURS" ? "ours" : "theirs"} />
            <Link to="/customers" search={listOf(g.list)} className="num">
              {format.number(g.count)}
            </Link>
            <span className="faint">
              {[
                g.side && t(`side.${g.side}`),
                g.wonBefore ? t("paused.wonBefore") : t("paused.neverWon"),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
