import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { PROGRESS_TONES, type AccountPlan, type Activity } from "./choices";
import { ActivityDialog, CostDialog } from "./PlanDialogs";
import { refreshAccounts } from "./refresh";

async function remove(plan: AccountPlan, activity: Activity) {
  const params = { path: { id: plan.id, activityId: activity.id } };
  await api.GET("/api/v1/key-account-plans/{id}/activities/{activityId}", { params });
  await api.DELETE("/api/v1/key-account-plans/{id}/activities/{activityId}", { params });
  await refreshAccounts();
}

/** What is done for the account, by its day; what became of it is told by the worklist. */
export function ActivityList({ plan, writes }: { plan: AccountPlan; writes: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [editing, setEditing] = useState<Activity | "new">();
  const [costing, setCosting] = useState<Activity>();
  return (
    <section className="card" aria-labelledby="account-activities">
      <div className="view-head">
        <h2 id="account-activities">{t("accounts.activities")}</h2>
        {writes && (
          <Button type="primary" onClick={() => setEditing("new")}>
            {t("accounts.addActivity")}
          </Button>
        )}
      </div>
      {plan.activities.length === 0 && <p className="faint">{t("accounts.noActivities")}</p>}
      <ol className="account-activities">
        {plan.activities.map((activity) => (
          <li key={activity.id}>
            <span className="num">{format.shortDate(activity.promisedOn ?? activity.dueOn)}</span>
            <span>
              <strong>{activity.title}</strong>{" "}
              <span className="faint">
                {t(`accounts.kind.${activity.kind}`)} ·{" "}
                {activity.responsibleName ?? t("accounts.owner")}
                {activity.cost !== null && activity.cost !== undefined
                  ? ` · ${format.money(activity.cost)}`
                  : ""}
                {activity.rescheduled > 0
                  ? ` · ${t("accounts.rescheduled", { count: activity.rescheduled })}`
                  : ""}
              </span>
            </span>
            <span className="row">
              <Pill tone={PROGRESS_TONES[activity.progress]}>
                {t(`accounts.progress.${activity.progress}`)}
              </Pill>
              {typeof activity.spent === "number" && (
                <span className="num">{format.money(activity.spent)}</span>
              )}
              {plan.writable && plan.state === "ACTIVE" && activity.progress !== "PROPOSED" && (
                <Button
                  size="small"
                  aria-label={t("accounts.costOf", { name: activity.title })}
                  onClick={() => setCosting(activity)}
                >
                  {t("accounts.noteCost")}
                </Button>
              )}
              {writes && (
                <>
                  <Button
                    size="small"
                    aria-label={`${t("accounts.editActivity")} ${activity.title}`}
                    onClick={() => setEditing(activity)}
                  >
                    {t("action.edit")}
                  </Button>
                  <Button
                    size="small"
                    aria-label={`${t("accounts.removeActivity")} ${activity.title}`}
                    onClick={() =>
                      void remove(plan, activity).then(() => toast(t("accounts.activityRemoved")))
                    }
                  >
                    {t("action.remove")}
                  </Button>
                </>
              )}
            </span>
          </li>
        ))}
      </ol>
      {costing && <CostDialog plan={plan} activity={costing} close={() => setCosting(undefined)} />}
      {editing && (
        <ActivityDialog
          plan={plan}
          activity={editing === "new" ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}
