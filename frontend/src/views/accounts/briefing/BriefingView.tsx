import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { Pill } from "../../../ui/Pill";
import { StatusTag } from "../../../ui/StatusTag";
import "../accounts.css";
import "./briefing.css";
import { LayerLines } from "./LayerLines";
import { Turnover } from "./Turnover";

export type Briefing = Schemas["CustomerBriefing"];

const route = getRouteApi("/signed-in/customers/$id/briefing");

/** What an executive reads on the way to an account; one or two pages on paper. */
export function BriefingView() {
  const { id } = route.useParams();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/briefing", {
    params: { path: { id } },
  });
  return (
    <Loaded query={query} rows={12}>
      {(briefing) => <Page briefing={briefing} />}
    </Loaded>
  );
}

function Page({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const format = useFormats();
  const next = briefing.visits[0];
  return (
    <article className="briefing">
      <header>
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/customers/$id" params={{ id: briefing.customerId }}>
            {t("duties.toCustomer")}
          </Link>
        </nav>
        <div className="view-head">
          <h1>{t("duties.briefing.title", { name: briefing.name })}</h1>
          <Button className="briefing-print" onClick={() => window.print()}>
            {t("export.print")}
          </Button>
        </div>
        <p className="row account-tags">
          <StatusTag status={briefing.status} />
          {briefing.tier && (
            <Pill>{t("customer.tier", { value: t(`tier.${briefing.tier}`) })}</Pill>
          )}
          <span className="faint">
            {[briefing.ownerName, briefing.teamName].filter(Boolean).join(" · ")}
          </span>
          {next && (
            <strong>
              {t("duties.briefing.visit", {
                day: format.date(next.on),
                who: next.executives.map((one) => one.name).join(t("duties.and")),
              })}
            </strong>
          )}
        </p>
      </header>
      <div className="briefing-parts">
        <Part name="who">
          <dl className="briefing-facts">
            <Fact name={t("field.mainBusiness")} value={briefing.mainBusiness} />
            <Fact name={t("field.headcount")} value={numberOf(briefing.headcount, format.number)} />
            <Fact name={t("field.foundedYear")} value={briefing.foundedYear?.toString()} />
            <Fact
              name={t("field.annualRevenue")}
              value={numberOf(briefing.annualRevenue, format.money)}
            />
            <Fact name={t("duties.briefing.since")} value={format.date(briefing.statusSince)} />
          </dl>
        </Part>
        <Part name="want">
          <List
            rows={[
              ...briefing.visits.map((one) => ({
                key: one.id,
                text: `${format.date(one.on)} ${one.about}`,
              })),
              ...briefing.activities.map((one) => ({
                key: one.id,
                text: `${format.date(one.dueOn)} ${t(`accounts.kind.${one.kind}`)} · ${one.title}`,
              })),
            ]}
          />
        </Part>
        <Part name="turnover">
          <Turnover briefing={briefing} />
        </Part>
        <Part name="goals">
          <List
            rows={briefing.goals.map((goal) => ({
              key: goal.id,
              text: t("duties.briefing.goal", {
                metric: t(`accounts.metric.${goal.metric}`),
                actual: format.number(goal.actual),
                target: format.number(goal.target),
                track: t(`accounts.track.${goal.track}`),
              }),
            }))}
          />
        </Part>
        <Part name="layers">
          <LayerLines customerId={briefing.customerId} />
        </Part>
        <Part name="people">
          <List
            rows={briefing.decisionMakers.map((one) => ({
              key: `${one.contactId}${one.project}`,
              text: t("duties.briefing.maker", {
                name: one.name,
                role: t(`projects.role.${one.role as "DECIDES"}`),
                weight: one.weight,
                stance: t(`projects.stance.${one.stance}`),
                project: one.project,
              }),
              more:
                one.knownBy.length === 0
                  ? t("duties.briefing.knownByNobody")
                  : t("duties.briefing.knownBy", {
                      who: one.knownBy
                        .map((known) => `${known.name} (${format.date(known.lastMetOn)})`)
                        .join(t("duties.and")),
                    }),
            }))}
          />
        </Part>
        <Part name="open">
          <List
            rows={[
              ...briefing.reports.map((one) => ({
                key: one.id,
                text: `${t(`duties.report.kind.${one.kind}`)} ${format.date(one.reportedAt)} · ${one.content}`,
              })),
              ...briefing.openPayments.map((one) => ({
                key: `${one.orderId}${one.dueOn}`,
                text: t("duties.briefing.payment", {
                  day: format.date(one.orderedOn),
                  amount: format.money(one.open),
                  due: format.date(one.dueOn),
                }),
              })),
              ...briefing.trials.map((one) => ({
                key: one.id,
                text: t("duties.briefing.trial", {
                  product: one.product,
                  stage: t(`trial.stage.${one.stage}`),
                  since: format.date(one.since),
                }),
              })),
            ]}
          />
        </Part>
        <Part name="rivals">
          <List
            rows={briefing.competitors.map((one) => ({
              key: one.competitorId,
              text: [
                one.name,
                one.cooperation && t(`rivals.cooperations.${one.cooperation as "EXCLUSIVE"}`),
                one.sharePercent != null && `${format.number(one.sharePercent)} %`,
                t("duties.briefing.from", { day: format.date(one.since) }),
              ]
                .filter(Boolean)
                .join(" · "),
            }))}
          />
        </Part>
        <Part name="contacts" wide>
          <List
            rows={briefing.contacts.map((one) => ({
              key: one.id,
              text: `${format.date(one.at)} ${t(`kind.${one.kind}`)} ${one.by ?? ""} · ${one.summary}`,
              more: one.nextStep ?? undefined,
            }))}
          />
        </Part>
      </div>
    </article>
  );
}

type PartName =
  "who" | "want" | "turnover" | "goals" | "layers" | "people" | "open" | "rivals" | "contacts";

function Part({ name, wide, children }: { name: PartName; wide?: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className={wide ? "card briefing-wide" : "card"} aria-labelledby={`briefing-${name}`}>
      <h2 id={`briefing-${name}`}>{t(`duties.briefing.part.${name}`)}</h2>
      {children}
    </section>
  );
}

function List({ rows }: { rows: { key: string; text: string; more?: string }[] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="faint">{t("duties.briefing.nothing")}</p>;
  return (
    <ul className="briefing-list">
      {rows.map(({ key, text, more }) => (
        <li key={key}>
          {text}
          {more && <div className="faint">{more}</div>}
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value ?? "–"}</dd>
    </div>
  );
}

function numberOf(value: number | null | undefined, write: (value: number) => string) {
  return value == null ? undefined : write(value);
}
