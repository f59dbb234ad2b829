import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import type { AccountPlan, Goal } from "./choices";
import { FigureLink } from "./FigureLink";
import { Line } from "./GoalLine";
import { GoalDialog } from "./PlanDialogs";
import { refreshAccounts } from "./refresh";
import { TrackPill } from "./TrackPill";
import { useGoalFigure, useWayGone } from "./useGoalFigure";

interface Props {
  plan: AccountPlan;
  writes: boolean;
}

/** Goals against the straight line from where they start to where they are to be. */
export function GoalList({ plan, writes }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Goal | "new">();
  return (
    <section className="card" aria-labelledby="account-goals">
      <div className="view-head">
        <h2 id="account-goals">{t("accounts.goals")}</h2>
        {writes && (
          <Button type="primary" onClick={() => setEditing("new")}>
            {t("accounts.addGoal")}
          </Button>
        )}
      </div>
      {plan.goals.length === 0 && <p className="faint">{t("accounts.noGoals")}</p>}
      <ul className="account-goals">
        {plan.goals.map((goal) => (
          <GoalRow
            key={goal.id}
            plan={plan}
            goal={goal}
            edit={writes ? () => setEditing(goal) : undefined}
          />
        ))}
      </ul>
      {editing && (
        <GoalDialog
          plan={plan}
          goal={editing === "new" ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

async function remove(plan: AccountPlan, goal: Goal) {
  const params = { path: { id: plan.id, goalId: goal.id } };
  await api.GET("/api/v1/key-account-plans/{id}/goals/{goalId}", { params });
  await api.DELETE("/api/v1/key-account-plans/{id}/goals/{goalId}", { params });
  await refreshAccounts();
}

function GoalRow({ plan, goal, edit }: { plan: AccountPlan; goal: Goal; edit?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  const figure = useGoalFigure(goal.unit);
  const wayGone = useWayGone();
  const name = t(`accounts.metric.${goal.metric}`);
  return (
    <li>
      <div className="row account-goal-head">
        <h3>{name}</h3>
        <TrackPill track={goal.track} />
        {edit && (
          <span className="row account-goal-tools">
            <Button size="small" aria-label={`${t("accounts.editGoal")} ${name}`} onClick={edit}>
              {t("action.edit")}
            </Button>
            <Button
              size="small"
              aria-label={`${t("accounts.removeGoal")} ${name}`}
              onClick={() =>
                void remove(plan, goal).then(() => toast(t("accounts.goalRemoved", { name })))
              }
            >
              {t("action.remove")}
            </Button>
          </span>
        )}
      </div>
      <Line goal={goal} label={name} />
      <dl className="account-figures">
        <div>
          <dt>{t("accounts.baseline")}</dt>
          <dd className="num">{figure(goal.baseline)}</dd>
        </div>
        <div>
          <dt>{t("accounts.actual")}</dt>
          <dd className="num strong">
            <FigureLink list={goal.listLink} label={`${name} ${figure(goal.actual)}`}>
              {figure(goal.actual)}
            </FigureLink>
          </dd>
        </div>
        <div>
          <dt>{t("accounts.expected")}</dt>
          <dd className="num">{figure(goal.expected)}</dd>
        </div>
        <div>
          <dt>{t("accounts.target")}</dt>
          <dd className="num">{figure(goal.target)}</dd>
        </div>
      </dl>
      <p className="faint">
        {goal.percent !== null && goal.percent !== undefined
          ? wayGone(goal.percent)
          : t(`accounts.because.${goal.track}`)}{" "}
        {t("accounts.measured", {
          from: format.date(goal.measuredFrom),
          to: format.date(goal.measuredTo),
        })}{" "}
        {t("accounts.due", { day: format.date(goal.dueOn) })}
      </p>
      {goal.note && <p className="prose">{goal.note}</p>}
    </li>
  );
}
