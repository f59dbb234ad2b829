import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useUsers } from "../../ui/PersonPicker";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import "../rivals/rivals.css";
import {
  ACTIVITY_KINDS,
  METRICS,
  RESULTS,
  type AccountPlan,
  type Activity,
  type Goal,
} from "./choices";
import { refreshAccounts } from "./refresh";

interface Props {
  plan: AccountPlan;
  close: () => void;
}

/** What the account needs, what troubles it, and how we mean to get there. */
export function StoryDialog({ plan, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<
    "title" | "beginsOn" | "endsOn" | "budget" | "needs" | "pains" | "strategy"
  >[] = [
    { name: "title", label: t("accounts.titleHead"), kind: "text", required: true, wide: true },
    { name: "beginsOn", label: t("accounts.begins"), kind: "day", required: true },
    { name: "endsOn", label: t("accounts.ends"), kind: "day", required: true },
    { name: "needs", label: t("accounts.needs"), kind: "area", wide: true },
    { name: "pains", label: t("accounts.pains"), kind: "area", wide: true },
    { name: "strategy", label: t("accounts.strategy"), kind: "area", wide: true },
    { name: "budget", label: t("accounts.budget"), kind: "number" },
  ];
  return (
    <RecordDialog
      title={t("accounts.edit")}
      draftKey={`accountStory.${plan.id}`}
      fields={fields}
      present={valuesOf(fields, plan)}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshAccounts}
      save={async (body) => {
        await api.PATCH("/api/v1/key-account-plans/{id}", {
          params: { path: { id: plan.id } },
          body: body as unknown as Schemas["KeyAccountPlanPatch"],
        });
      }}
    />
  );
}

/** What is to be reached; where it starts from is measured. */
export function GoalDialog({ plan, goal, close }: Props & { goal?: Goal }) {
  const { t } = useTranslation();
  // What is written is held against what was read when the form came up.
  $api.useQuery(
    "get",
    "/api/v1/key-account-plans/{id}/goals/{goalId}",
    { params: { path: { id: plan.id, goalId: goal?.id ?? "" } } },
    { enabled: goal !== undefined },
  );
  const fields: RecordField<
    "metric" | "direction" | "target" | "from" | "dueOn" | "baseline" | "note"
  >[] = [
    {
      name: "metric",
      label: t("accounts.metricHead"),
      kind: "choice",
      required: true,
      options: METRICS.map((value) => ({ value, label: t(`accounts.metric.${value}`) })),
    },
    {
      name: "direction",
      label: t("accounts.directionHead"),
      kind: "choice",
      required: true,
      options: (["GROWTH", "REDUCTION"] as const).map((value) => ({
        value,
        label: t(`accounts.direction.${value}`),
      })),
    },
    { name: "target", label: t("accounts.target"), kind: "number", required: true },
    {
      name: "baseline",
      label: t("accounts.baseline"),
      kind: "number",
      hint: t("accounts.baselineHint"),
    },
    { name: "from", label: t("accounts.from"), kind: "day", required: true },
    { name: "dueOn", label: t("accounts.dueOn"), kind: "day", required: true },
    { name: "note", label: t("accounts.note"), kind: "area", wide: true },
  ];
  const present = goal
    ? { ...goal, baseline: undefined }
    : { direction: "GROWTH", from: plan.beginsOn, dueOn: plan.endsOn };
  return (
    <RecordDialog
      title={t(goal ? "accounts.editGoal" : "accounts.addGoal")}
      draftKey={`accountGoal.${plan.id}.${goal?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, present)}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshAccounts}
      save={async (body) => {
        const said = body as unknown as Schemas["KeyAccountGoalBody"];
        if (goal) {
          await api.PATCH("/api/v1/key-account-plans/{id}/goals/{goalId}", {
            params: { path: { id: plan.id, goalId: goal.id } },
            body: said,
          });
        } else {
          await api.POST("/api/v1/key-account-plans/{id}/goals", {
            params: { path: { id: plan.id } },
            body: said,
          });
        }
      }}
    />
  );
}

/** What is done for the account; approved, it stands on the worklist of whoever does it. */
export function ActivityDialog({ plan, activity, close }: Props & { activity?: Activity }) {
  const { t } = useTranslation();
  $api.useQuery(
    "get",
    "/api/v1/key-account-plans/{id}/activities/{activityId}",
    { params: { path: { id: plan.id, activityId: activity?.id ?? "" } } },
    { enabled: activity !== undefined },
  );
  const users = useUsers();
  const fields: RecordField<"kind" | "title" | "dueOn" | "responsibleId" | "cost" | "goalId">[] = [
    {
      name: "kind",
      label: t("accounts.kindHead"),
      kind: "choice",
      required: true,
      options: ACTIVITY_KINDS.map((value) => ({ value, label: t(`accounts.kind.${value}`) })),
    },
    { name: "dueOn", label: t("accounts.day"), kind: "day", required: true },
    { name: "title", label: t("accounts.what"), kind: "text", required: true, wide: true },
    {
      name: "responsibleId",
      label: t("accounts.who"),
      kind: "choice",
      hint: t("accounts.whoHint"),
      options: (users.data?.items ?? []).map((user) => ({
        value: user.id,
        label: user.displayName,
      })),
    },
    { name: "cost", label: t("accounts.cost"), kind: "number" },
    {
      name: "goalId",
      label: t("accounts.servesGoal"),
      kind: "choice",
      options: plan.goals.map((goal) => ({
        value: goal.id,
        label: t(`accounts.metric.${goal.metric}`),
      })),
    },
  ];
  return (
    <RecordDialog
      title={t(activity ? "accounts.editActivity" : "accounts.addActivity")}
      draftKey={`accountActivity.${plan.id}.${activity?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, activity)}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshAccounts}
      save={async (body) => {
        const said = body as unknown as Schemas["KeyAccountActivityBody"];
        if (activity) {
          await api.PATCH("/api/v1/key-account-plans/{id}/activities/{activityId}", {
            params: { path: { id: plan.id, activityId: activity.id } },
            body: said,
          });
        } else {
          await api.POST("/api/v1/key-account-plans/{id}/activities", {
            params: { path: { id: plan.id } },
            body: said,
          });
        }
      }}
    />
  );
}

/** What can be done with a plan by saying something. */
export const SAYINGS = [
  "submission",
  "approval",
  "return",
  "adjust",
  "comment",
  "withdrawal",
] as const;
export type Saying = (typeof SAYINGS)[number];

export function isSaying(form: string | undefined): form is Saying {
  return SAYINGS.some((one) => one === form);
}

/** A word that goes with a step. */
export function SayDialog({ plan, saying, close }: Props & { saying: Saying }) {
  const { t } = useTranslation();
  const needed = saying !== "submission" && saying !== "approval" && saying !== "withdrawal";
  const fields: RecordField<"note">[] = [
    {
      name: "note",
      label: t(saying === "adjust" ? "accounts.reason" : "accounts.word"),
      kind: "area",
      required: needed,
      wide: true,
    },
  ];
  return (
    <RecordDialog
      title={t(`accounts.say.${saying}`)}
      draftKey={`accountSay.${saying}.${plan.id}`}
      fields={fields}
      present={{}}
      saved={t(`accounts.said.${saying}`)}
      close={close}
      refresh={refreshAccounts}
      save={async ({ note }) => say(plan.id, saying, note === null ? null : String(note))}
    />
  );
}

async function say(id: string, saying: Saying, note: string | null) {
  const params = { path: { id } };
  if (saying === "submission") {
    await api.POST("/api/v1/key-account-plans/{id}/submission", { params, body: { note } });
  } else if (saying === "withdrawal") {
    await api.POST("/api/v1/key-account-plans/{id}/withdrawal", { params, body: { note } });
  } else if (saying === "adjust") {
    await api.POST("/api/v1/key-account-plans/{id}/versions", {
      params,
      body: { reason: note ?? "" },
    });
  } else if (saying === "comment") {
    await api.POST("/api/v1/key-account-plans/{id}/comments", {
      params,
      body: { note: note ?? "" },
    });
  } else {
    await api.POST("/api/v1/key-account-plans/{id}/approval", {
      params,
      body: { approved: saying === "approval", note },
    });
  }
}

/** What it came to, and what was learnt. */
export function CloseDialog({ plan, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"result" | "note" | "lessons">[] = [
    {
      name: "result",
      label: t("accounts.resultHead"),
      kind: "choice",
      required: true,
      options: RESULTS.map((value) => ({ value, label: t(`accounts.result.${value}`) })),
    },
    { name: "note", label: t("accounts.why"), kind: "area", required: true, wide: true },
    { name: "lessons", label: t("accounts.lessons"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("accounts.close")}
      draftKey={`accountClose.${plan.id}`}
      fields={fields}
      present={{}}
      saved={t("accounts.closed")}
      close={close}
      refresh={refreshAccounts}
      note={t("accounts.closeHint", {
        count: plan.activityCounts.open + plan.activityCounts.overdue,
      })}
      save={async (body) => {
        await api.POST("/api/v1/key-account-plans/{id}/closing", {
          params: { path: { id: plan.id } },
          body: body as unknown as Schemas["CloseKeyAccountPlanRequest"],
        });
      }}
    />
  );
}

/** What an activity came to cost. */
export function CostDialog({ plan, activity, close }: Props & { activity: Activity }) {
  const { t } = useTranslation();
  const params = { path: { id: plan.id, activityId: activity.id } };
  const fields: RecordField<"spent">[] = [
    { name: "spent", label: t("accounts.spentHead"), kind: "number", required: true },
  ];
  return (
    <RecordDialog
      title={t("accounts.costOf", { name: activity.title })}
      draftKey={`accountCost.${activity.id}`}
      fields={fields}
      present={valuesOf(fields, activity)}
      saved={t("accounts.costSaved")}
      close={close}
      refresh={refreshAccounts}
      save={async (body) => {
        await api.PUT("/api/v1/key-account-plans/{id}/activities/{activityId}/cost", {
          params: { ...params, header: { "If-Match": `"${plan.version}"` } },
          body: body as unknown as Schemas["KeyAccountActivityCost"],
        });
      }}
    />
  );
}
