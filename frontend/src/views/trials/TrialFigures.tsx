import { Link } from "@tanstack/react-router";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { DayPicker } from "../../ui/DayPicker";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Bar } from "../portfolio/Bar";
import { scopeOf, trialsOf, type TrialsSearch } from "./search";

interface Props {
  search: TrialsSearch;
  change: (part: Partial<TrialsSearch>) => void;
}

/** How far trials come, how long they stay, how they end, and how we come off against others. */
export function TrialFigures({ search, change }: Props) {
  const { t } = useTranslation();
  const query = { ...scopeOf(search), from: search.from, to: search.to };
  const funnel = $api.useQuery("get", "/api/v1/test-trials/funnel", { params: { query } });
  const ended = $api.useQuery("get", "/api/v1/test-trials/figures", { params: { query } });
  const rivals = $api.useQuery("get", "/api/v1/test-trials/competitor-results", {
    params: { query },
  });
  return (
    <div className="stack">
      <div className="row">
        <DayPicker
          aria-label={t("trials.from")}
          placeholder={t("trials.from")}
          maxDate={search.to ? dayjs(search.to) : dayjs()}
          value={search.from}
          onChange={(d) => change({ from: d })}
        />
        <DayPicker
          aria-label={t("trials.to")}
          placeholder={t("trials.to")}
          minDate={search.from ? dayjs(search.from) : undefined}
          maxDate={dayjs()}
          value={search.to}
          onChange={(d) => change({ to: d })}
        />
      </div>
      <div className="trial-figures">
        <Loaded query={funnel} rows={8}>
          {(data) => <Funnel funnel={data} />}
        </Loaded>
        <Loaded query={ended} rows={5}>
          {(data) => <Outcomes outcomes={data} />}
        </Loaded>
        <Loaded query={rivals} rows={5}>
          {(data) => <Rivals results={data} />}
        </Loaded>
      </div>
    </div>
  );
}

function Count({ of, label }: { of: Schemas["TrialCount"]; label?: string }) {
  const format = useFormats();
  return (
    <Link to="/test-trials" search={trialsOf(of.list)} className="num" aria-label={label}>
      {format.number(of.count)}
    </Link>
  );
}

function Funnel({ funnel }: { funnel: Schemas["TrialFunnel"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <section className="card trial-funnel" aria-labelledby="funnel">
      <div className="card-head">
        <h2 id="funnel">{t("trials.funnel")}</h2>
        <span className="soft">
          {t("trials.begun", { from: format.date(funnel.from), to: format.date(funnel.to) })}{" "}
          <Count of={funnel.begun} />
        </span>
      </div>
      <div className="plain-scroll">
        <table className="groups">
          <thead>
            <tr>
              <th scope="col">{t("trial.field.stage")}</th>
              <th scope="col" className="right">
                {t("trials.reached")}
              </th>
              <th scope="col" className="funnel-bar">
                <span className="visually-hidden">{t("trials.share")}</span>
              </th>
              <th scope="col" className="right">
                {t("trials.share")}
              </th>
              <th scope="col" className="right">
                {t("trials.present")}
              </th>
              <th scope="col" className="right">
                {t("trials.meanDays")}
              </th>
              <th scope="col" className="right">
                {t("trials.medianDays")}
              </th>
            </tr>
          </thead>
          <tbody>
            {funnel.stages.map((one) => (
              <tr key={one.stage}>
                <th scope="row">{t(`trial.stage.${one.stage}`)}</th>
                <td className="right">
                  <Count of={one.reached} />
                </td>
                <td className="funnel-bar">
                  <Bar value={one.share ?? 0} />
                </td>
                <td className="right num">
                  {format.ratio(one.reached.count, funnel.begun.count, one.share)}
                </td>
                <td className="right">
                  <Count of={one.present} />
                </td>
                <td className="right num">
                  {one.stays ? (
                    <Link to="/test-trials" search={trialsOf(one.stays.list)}>
                      {format.number(one.stays.meanDays)}
                    </Link>
                  ) : (
                    "–"
                  )}
                </td>
                <td className="right num">{format.number(one.stays?.medianDays)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Outcomes({ outcomes }: { outcomes: Schemas["TrialOutcomes"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { ended, converted, causes } = outcomes;
  const most = Math.max(1, ...causes.map((one) => one.count));
  return (
    <section className="card" aria-labelledby="outcomes">
      <div className="card-head">
        <h2 id="outcomes">{t("trials.outcomes")}</h2>
        <span className="soft">
          {t("trials.ended", { from: format.date(outcomes.from), to: format.date(outcomes.to) })}{" "}
          <Count of={ended} />
        </span>
      </div>
      <div className="stack">
        <p className="row num">
          <span className="big">
            {format.ratio(converted.count, ended.count, outcomes.conversionRate)}
          </span>
          <span className="soft">
            {t("trials.conversion")} <Count of={converted} />/<Count of={ended} />
          </span>
        </p>
        {causes.length > 0 && (
          <div>
            <h3>{t("trials.causes")}</h3>
            <ul className="bars">
              {causes.map((one) => (
                <li key={one.cause}>
                  <span className="ellipsis">{t(`trial.cause.${one.cause}`)}</span>
                  <Bar value={one.count / most} tone="ours" />
                  <Count of={one} label={`${t(`trial.cause.${one.cause}`)} ${one.count}`} />
                  <span />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}

/** The list behind each figure has as many rows: one comparison a trial and competitor. */
export function Rivals({ results }: { results: Schemas["TrialCompetitorResults"] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="rivals">
      <div className="card-head">
        <h2 id="rivals">{t("trials.rivals")}</h2>
      </div>
      {results.items.length === 0 ? (
        <EmptyState title={t("trials.noRivals")} />
      ) : (
        <table className="groups">
          <thead>
            <tr>
              <th scope="col">{t("trial.field.competitor")}</th>
              <th scope="col" className="right">
                {t("trial.result.WON")}
              </th>
              <th scope="col" className="right">
                {t("trial.result.LOST")}
              </th>
              <th scope="col" className="right">
                {t("trial.result.OPEN")}
              </th>
            </tr>
          </thead>
          <tbody>
            {results.items.map((one) => (
              <tr key={one.competitorId}>
                <th scope="row">{one.competitorName}</th>
                <td className="right">
                  <Count of={one.won} />
                </td>
                <td className="right">
                  <Count of={one.lost} />
                </td>
                <td className="right">
                  <Count of={one.open} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {results.items.length > 0 && <p className="faint">{t("trials.undecidedNote")}</p>}
    </section>
  );
}
