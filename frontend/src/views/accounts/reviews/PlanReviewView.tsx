import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { Pill } from "../../../ui/Pill";
import "../accounts.css";
import { PROGRESS_TONES, type AccountPlan, type Goal } from "../choices";
import { Line } from "../GoalLine";
import { SayDialog } from "../PlanDialogs";
import { TrackPill } from "../TrackPill";
import { useGoalFigure, useWayGone } from "../useGoalFigure";
import { AgreeDialog, MinutesDialog } from "./ReviewDialogs";

type Review = Schemas["KeyAccountReview"];

const route = getRouteApi("/signed-in/key-accounts/$id/reviews/$review");

/** A meeting about a plan, on one page: goals, what is late, what is decided, what is agreed. */
export function PlanReviewView() {
  const { id, review } = route.useParams();
  const plan = $api.useQuery("get", "/api/v1/key-account-plans/{id}", {
    params: { path: { id } },
  });
  const held = $api.useQuery("get", "/api/v1/key-account-plans/{id}/reviews/{reviewId}", {
    params: { path: { id, reviewId: review } },
  });
  const all = $api.useQuery("get", "/api/v1/key-account-plans/{id}/reviews", {
    params: { path: { id } },
  });
  return (
    <Loaded query={plan} rows={3}>
      {(shown) => (
        <Loaded query={held} rows={8}>
          {(one) => <Meeting plan={shown} review={one} before={before(all.data?.items, one)} />}
        </Loaded>
      )}
    </Loaded>
  );
}

/** The meeting before this one; they come newest first. */
function before(items: Review[] | undefined, one: Review): Review | undefined {
  const at = items?.findIndex((other) => other.id === one.id) ?? -1;
  return at < 0 ? undefined : items?.[at + 1];
}

interface Props {
  plan: AccountPlan;
  review: Review;
  before: Review | undefined;
}

function Meeting({ plan, review, before }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const [form, setForm] = useState<"minutes" | "agree" | "adjust">();
  const close = () => setForm(undefined);
  const writes = plan.writable && plan.state === "ACTIVE";
  const late = plan.activities.filter((one) => one.progress === "OVERDUE");
  return (
    <article className="account account-meeting">
      <header>
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/key-accounts" search={{}}>
            {t("nav.keyAccounts")}
          </Link>{" "}
          /{" "}
          <Link to="/key-accounts/$id" params={{ id: plan.id }}>
            {plan.title}
          </Link>
        </nav>
        <div className="view-head">
          <h1>{t("accountReviews.of", { day: format.date(review.heldOn) })}</h1>
          {writes && (
            <div className="row">
              <Button type="primary" onClick={() => setForm("minutes")}>
                {t("accountReviews.minutes")}
              </Button>
              <Button onClick={() => setForm("agree")}>{t("accountReviews.agree")}</Button>
              {plan.open === null && (
                <Button onClick={() => setForm("adjust")}>{t("accounts.say.adjust")}</Button>
              )}
            </div>
          )}
        </div>
        <p className="row account-tags">
          <Link to="/customers/$id" params={{ id: plan.customerId }}>
            {plan.customerName}
          </Link>
          <Pill>{t("accounts.versionNumber", { number: review.number })}</Pill>
          {review.participants.length > 0 && (
            <span>{review.participants.map((one) => one.name).join(t("list.separator"))}</span>
          )}
        </p>
      </header>
      <section className="card" aria-labelledby="meeting-goals">
        <h2 id="meeting-goals">{t("accounts.goals")}</h2>
        <ul className="account-goals">
          {review.goals.map((then) => (
            <GoalThen
              key={then.goalId}
              then={then}
              now={plan.goals.find((goal) => goal.id === then.goalId)}
              before={before?.goals.find((goal) => goal.goalId === then.goalId)}
            />
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="meeting-late">
        <h2 id="meeting-late">{t("accountReviews.late", { count: late.length })}</h2>
        {late.length === 0 && <p className="faint">{t("accountReviews.noneLate")}</p>}
        <ol className="account-activities">
          {late.map((one) => (
            <li key={one.id}>
              <span className="num">{format.shortDate(one.promisedOn ?? one.dueOn)}</span>
              <span>
                <strong>{one.title}</strong>{" "}
                <span className="faint">{one.responsibleName ?? t("accounts.owner")}</span>
              </span>
              <Pill tone="late">{t("accounts.progress.OVERDUE")}</Pill>
            </li>
          ))}
        </ol>
      </section>
      <section className="card" aria-labelledby="meeting-said">
        <h2 id="meeting-said">{t("accountReviews.said")}</h2>
        <dl className="account-facts">
          <div>
            <dt>{t("accountReviews.decisions")}</dt>
            <dd className="prose">{review.decisions ?? t("accountReviews.nothingYet")}</dd>
          </div>
          <div>
            <dt>{t("accountReviews.note")}</dt>
            <dd className="prose">{review.note ?? t("accountReviews.nothingYet")}</dd>
          </div>
        </dl>
      </section>
      <section className="card" aria-labelledby="meeting-agreed">
        <h2 id="meeting-agreed">{t("accountReviews.agreed")}</h2>
        {review.actions.length === 0 && <p className="faint">{t("accountReviews.noneAgreed")}</p>}
        <ol className="account-activities">
          {review.actions.map((one) => (
            <li key={one.followUpPlanId}>
              <span className="num">{format.shortDate(one.doneOn ?? one.dueOn)}</span>
              <span>
                <strong>{one.purpose}</strong>{" "}
                <span className="faint">
                  {t(`kind.${one.kind}`)} · {one.ownerName ?? t("accounts.owner")}
                </span>
              </span>
              <Pill tone={PROGRESS_TONES[one.progress]}>
                {t(`accounts.progress.${one.progress}`)}
              </Pill>
            </li>
          ))}
        </ol>
      </section>
      {form === "minutes" && <MinutesDialog review={review} close={close} />}
      {form === "agree" && <AgreeDialog review={review} close={close} />}
      {form === "adjust" && <SayDialog plan={plan} saying="adjust" close={close} />}
    </article>
  );
}

interface GoalProps {
  then: Schemas["KeyAccountReviewGoal"];
  now: Goal | undefined;
  before: Schemas["KeyAccountReviewGoal"] | undefined;
}

/** Where a goal stood in this meeting, in the one before, and where it stands today. */
function GoalThen({ then, now, before }: GoalProps) {
  const { t } = useTranslation();
  const figure = useGoalFigure(then.unit);
  const wayGone = useWayGone();
  const name = t(`accounts.metric.${then.metric}`);
  return (
    <li>
      <div className="row account-goal-head">
        <h3>{name}</h3>
        <TrackPill track={then.track} />
        {typeof then.percent === "number" && (
          <span className="faint num">{wayGone(then.percent)}</span>
        )}
      </div>
      {now && (
        <Line
          goal={{ ...now, actual: then.actual, expected: then.expected, track: then.track }}
          label={name}
        />
      )}
      <dl className="account-figures">
        <div>
          <dt>{t("accountReviews.then")}</dt>
          <dd className="num strong">{figure(then.actual)}</dd>
        </div>
        <div>
          <dt>{t("accounts.expected")}</dt>
          <dd className="num">{figure(then.expected)}</dd>
        </div>
        <div>
          <dt>{t("accounts.target")}</dt>
          <dd className="num">{figure(then.target)}</dd>
        </div>
        {before && (
          <div>
            <dt>{t("accountReviews.before")}</dt>
            <dd className="num">{figure(before.actual)}</dd>
          </div>
        )}
        {now && now.actual !== then.actual && (
          <div>
            <dt>{t("accountReviews.today")}</dt>
            <dd className="num">{figure(now.actual)}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
