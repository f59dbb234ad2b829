import type { Schemas } from "../../../api/types";
import type { Template } from "../choices";

export interface GoalDraft {
  metric: Schemas["GoalMetric"];
  direction: Schemas["GoalDirection"];
  /** Whether the figure is a share of the baseline, or what comes on top of it. */
  by: "percent" | "plus";
  figure: number | null;
}

export interface ActivityDraft {
  kind: Schemas["ActivityKind"];
  title: string;
  titleEn: string;
  daysAfter: number | null;
  cost: number | null;
}

export interface TemplateDraft {
  name: string;
  nameEn: string;
  description: string;
  descriptionEn: string;
  goals: GoalDraft[];
  activities: ActivityDraft[];
}

export const NEW_GOAL: GoalDraft = {
  metric: "REVENUE",
  direction: "GROWTH",
  by: "percent",
  figure: null,
};
export const NEW_ACTIVITY: ActivityDraft = {
  kind: "VISIT",
  title: "",
  titleEn: "",
  daysAfter: null,
  cost: null,
};

export function begun(one: Template | undefined): TemplateDraft {
  return {
    name: one?.name ?? "",
    nameEn: one?.nameEn ?? "",
    description: one?.description ?? "",
    descriptionEn: one?.descriptionEn ?? "",
    goals: one?.goals.map(goalOf) ?? [NEW_GOAL],
    activities: one?.activities.map(activityOf) ?? [NEW_ACTIVITY],
  };
}

function goalOf({ metric, direction, percent, plus }: Template["goals"][number]): GoalDraft {
  const share = typeof percent === "number";
  return {
    metric,
    direction: direction ?? "GROWTH",
    by: share ? "percent" : "plus",
    figure: (share ? percent : plus) ?? null,
  };
}

function activityOf(one: Template["activities"][number]): ActivityDraft {
  return {
    kind: one.kind,
    title: one.title,
    titleEn: one.titleEn ?? "",
    daysAfter: one.daysAfter,
    cost: one.cost ?? null,
  };
}

const orNull = (text: string) => text.trim() || null;

/** As the service takes it. */
export function bodyOf(draft: TemplateDraft) {
  return {
    name: draft.name.trim(),
    nameEn: orNull(draft.nameEn),
    description: orNull(draft.description),
    descriptionEn: orNull(draft.descriptionEn),
    goals: draft.goals.map(({ metric, direction, by, figure }) => ({
      metric,
      direction,
      percent: by === "percent" ? figure : null,
      plus: by === "plus" ? figure : null,
    })),
    activities: draft.activities.map((one) => ({
      kind: one.kind,
      title: one.title.trim(),
      titleEn: orNull(one.titleEn),
      daysAfter: one.daysAfter,
      cost: one.cost,
    })),
  };
}

/** Whether each line says what it must; what it may not say the service knows. */
export function whole(draft: TemplateDraft): boolean {
  return (
    draft.name.trim() !== "" &&
    draft.goals.length + draft.activities.length > 0 &&
    draft.goals.every((one) => one.figure !== null) &&
    draft.activities.every((one) => one.title.trim() !== "" && one.daysAfter !== null)
  );
}

/** The fields beside which something can be wrong. */
export function fieldsOf(draft: TemplateDraft): string[] {
  return [
    "name",
    "nameEn",
    "description",
    "descriptionEn",
    ...draft.goals.flatMap((_, i) => [`goals/${i}/percent`, `goals/${i}/plus`]),
    ...draft.activities.flatMap((_, i) =>
      ["title", "titleEn", "daysAfter", "cost"].map((name) => `activities/${i}/${name}`),
    ),
  ];
}
