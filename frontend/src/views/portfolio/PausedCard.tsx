import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { PausedAnalysis } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { Bar } from "./Bar";
import { listBehind } from "./links";
import { scopeOf, type PortfolioSearch } from "./search";

const tones = { OK: "strong", WARNING: "warn", DANGER: "late" } as const;

export function PausedCard({ search }: { search: PortfolioSearch }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/portfolio/paused", {
    params: { query: { asOf: search.asOf, ...scopeOf(search) } },
  });
  return (
    <section className="card" aria-labelledby="paused">
      <Loaded query={query} rows={6}>
        {(paused) => (
          <>
            <div className="card-head">
              <h2 id="paused">{t("paused.title")}</h2>
              <Pill tone={tones[paused.health]}>{t(`paused.health.${paused.health}`)}</Pill>
            </div>
            <Causes paused={paused} search={search} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Causes({ paused, search }: { paused: PausedAnalysis; search: PortfolioSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const most = Math.max(1, ...paused.byCause.map((c) => c.count));
  const list = (filter: Parameters<typeof listBehind>[1]) =>
    listBehind(search, { status: ["PAUSED"], ...filter });
  return (
    <div className="stack">
      <p className="row num">
        <Link to="/customers" search={list({})} className="big">
          {format.number(paused.count)}
        </Link>
        <span className="soft">{t("paused.share", { share: format.percent(paused.share) })}</span>
        <span className="soft">{t("paused.due", { count: paused.dueForReEvaluation })}</span>
      </p>
      <div className="paused-split">
        {paused.bySide.map((s) => (
          <Link key={s.side} to="/customers" search={list({ pauseSide: [s.side] })}>
            <span>{t(`side.${s.side}`)}</span>
            <strong className="num">{format.number(s.count)}</strong>
          </Link>
        ))}
        {paused.byWonBefore.map((w) => (
          <Link key={String(w.wonBefore)} to="/customers" search={list({ wonBefore: w.wonBefore })}>
            <span>{w.wonBefore ? t("paused.wonBefore") : t("paused.neverWon")}</span>
            <strong className="num">{format.number(w.count)}</strong>
          </Link>
        ))}
      </div>
      <div>
        <h3>{t("paused.causes")}</h3>
        <ul className="bars">
          {paused.byCause.map((c) => (
            <li key={`${c.side}-${c.cause}`}>
              <span className="ellipsis">{t(`cause.${c.cause}`)}</span>
              <Bar value={c.count / most} tone={c.side === "OURS" ? "ours" : "theirs"} />
              <span className="num">{format.number(c.count)}</span>
              <span className="faint">{t(`side.${c.side}`)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
