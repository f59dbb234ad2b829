import { Button } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { statusOf } from "../../api/problem";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { Bar } from "../portfolio/Bar";
import { Figures } from "./Figures";
import { ALIVE_LEVELS } from "./kinds";
import { ListLink } from "./ListLink";
import { Moves } from "./Moves";
import { refreshClasses } from "./refresh";
import { summaryQuery, type ClassesSearch } from "./search";

const POLL_MS = 1000;
const FIT = "/api/v1/classifications/lifetime-value/fits/{id}";

export function LifetimePanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const query = $api.useQuery(
    "get",
    "/api/v1/classifications/lifetime-value/summary",
    { params: { query: summaryQuery(search) } },
    { placeholderData: undefined },
  );
  // Nobody has estimated yet: no mistake, but the first thing to do.
  if (statusOf(query.error) === 422) {
    return (
      <EmptyState
        title={t("classes.noModel")}
        text={t("classes.noModelText")}
        action={<Estimate search={search} />}
      />
    );
  }
  return (
    <Loaded query={query} rows={12}>
      {(summary) => <Summary summary={summary} search={search} />}
    </Loaded>
  );
}

interface SummaryProps {
  summary: Schemas["LifetimeSummary"];
  search: ClassesSearch;
}

function Summary({ summary, search }: SummaryProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const most = Math.max(1, ...summary.bands.map((band) => band.customers));
  const all = (text: string) => (
    <ListLink kind="lifetime-value" list={summary.list}>
      {text}
    </ListLink>
  );
  const one = (value: number) => format.number(Math.round(value * 10) / 10);
  const then = (say: (before: Schemas["LifetimeBefore"]) => string) =>
    summary.before && (
      <ListLink kind="lifetime-value" list={summary.before.list}>
        {t("classes.then", { value: say(summary.before) })}
      </ListLink>
    );
  return (
    <div className="portfolio-grid">
      <section className="card wide">
        <p className="faint num">
          {t("classes.horizon", {
            date: format.date(summary.asOf),
            months: summary.months,
            discount: format.percent(summary.monthlyDiscount),
          })}
        </p>
        <Figures
          figures={[
            {
              name: t("classes.everOrdered"),
              value: all(format.number(summary.customers)),
              note: then((before) => format.number(before.customers)),
            },
            {
              name: t("classes.alive"),
              value: all(one(summary.alive)),
              note: then((before) => one(before.alive)) ?? t("classes.aliveNote"),
            },
            {
              name: t("classes.expectedOrders"),
              value: all(one(summary.expectedOrders)),
              note: then((before) => one(before.expectedOrders)),
            },
            {
              name: t("classes.lifetimeValue"),
              value: all(format.money(Math.round(summary.lifetimeValue))),
              note: then((before) => format.money(Math.round(before.lifetimeValue))),
            },
          ]}
        />
      </section>
      <section className="card" aria-labelledby="bands">
        <h2 id="bands">{t("classes.bands")}</h2>
        <ul className="bars">
          {[...summary.bands].reverse().map((band) => (
            <li key={band.from}>
              <span>
                {t(`classes.aliveLevel.${band.level}`)}{" "}
                <span className="faint num">
                  {t("classes.band", {
                    from: format.percent(band.from),
                    to: format.percent(band.to),
                  })}
                </span>
              </span>
              <Bar value={band.customers / most} />
              <ListLink kind="lifetime-value" list={band.list} className="num">
                {format.number(band.customers)}
              </ListLink>
              <ListLink kind="lifetime-value" list={band.list} className="num">
                {format.money(Math.round(band.lifetimeValue))}
              </ListLink>
            </li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="model">
        <h2 id="model">{t("classes.model")}</h2>
        <Model model={summary.model} />
        <Estimate search={search} />
      </section>
      <section className="card wide" aria-labelledby="moves">
        <h2 id="moves">{t("classes.moves")}</h2>
        <Moves
          kind="lifetime-value"
          values={ALIVE_LEVELS}
          moves={summary.moves}
          asOf={summary.asOf}
          compareWith={summary.compareWith}
          name={(level) => t(`classes.aliveLevel.${level}`)}
          none={{ from: t("classes.notOrderedYet"), to: t("classes.noOrderLeft") }}
        />
        {summary.compareWith && <p className="faint classes-rule">{t("classes.sameModel")}</p>}
      </section>
    </div>
  );
}

function Model({ model }: { model: Schemas["LifetimeModel"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const three = (value: number | null | undefined) =>
    value == null ? "–" : format.number(Math.round(value * 1000) / 1000);
  const parameters = [
    ["r", model.r],
    ["α", model.alpha],
    ["a", model.a],
    ["b", model.b],
    [t("classes.logLikelihood"), model.logLikelihood],
    ["p", model.p],
    ["q", model.q],
    ["γ", model.gamma],
    [t("classes.spendLogLikelihood"), model.spendLogLikelihood],
  ] as const;
  return (
    <>
      <p className="soft">
        {t("classes.modelOf", {
          date: format.date(model.calibratedTo),
          customers: format.number(model.customers),
          repeating: format.number(model.repeatCustomers),
          name: model.createdByName ?? "–",
          at: format.dateTime(model.finishedAt),
        })}
      </p>
      <details className="model">
        <summary>{t("classes.parameters")}</summary>
        <dl>
          {parameters.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd className="num">{three(value)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

/** Orders a new estimate of the customers that are looked at, and waits for it. */
function Estimate({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const me = useMe();
  const [id, setId] = useState<string>();
  const form = useSubmit(async () => {
    const { data } = await api.POST("/api/v1/classifications/lifetime-value/fits", {
      body: { calibratedTo: search.asOf, ownerId: search.ownerId, teamId: search.teamId },
    });
    setId(data?.id);
  });
  const fit = $api.useQuery(
    "get",
    FIT,
    { params: { path: { id: id ?? "" } } },
    {
      enabled: id !== undefined,
      placeholderData: undefined,
      refetchInterval: (q) => (q.state.data?.state === "RUNNING" ? POLL_MS : false),
    },
  );
  const state = id === undefined ? undefined : (fit.data?.state ?? "RUNNING");
  const running = form.busy || state === "RUNNING";
  useEffect(() => {
    if (state !== "DONE") return;
    toast(t("classes.estimated"));
    void refreshClasses();
  }, [state, t]);
  if (!can(me, "fit")) return null;
  return (
    <div className="stack estimate">
      <FormErrors
        messages={[
          ...form.rest,
          ...(state === "FAILED" ? [failureOf(fit.data?.failure, t("classes.failed"))] : []),
        ]}
      />
      <div className="row">
        <Button loading={running} onClick={() => void form.submit()}>
          {t("classes.estimate")}
        </Button>
        <span className="faint" role="status">
          {running && t("classes.estimating")}
        </span>
      </div>
    </div>
  );

  function failureOf(type: string | null | undefined, general: string): string {
    const known = FAILURES.find((one) => one === type?.split("/").pop());
    return known ? t(`classes.failure.${known}`) : general;
  }
}

const FAILURES = ["too-little-data", "no-estimate", "owner-inactive"] as const;
