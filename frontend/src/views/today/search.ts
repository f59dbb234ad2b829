import { day, many, one, oneOf, type RawSearch } from "../../app/searchText";

export const PLAN_FORMS = ["complete", "reschedule"] as const;
export type PlanForm = (typeof PLAN_FORMS)[number];

export interface TodaySearch {
  date?: string;
  ownerId?: string;
  segmentId?: string[];
  plan?: string;
  /** What is being typed about that plan; so a reload leaves the form open. */
  form?: PlanForm;
}

export function todaySearch(raw: Record<string, unknown>): TodaySearch {
  const r = raw as RawSearch;
  return {
    date: day(r.date),
    ownerId: one(r.ownerId),
    segmentId: many(r.segmentId),
    plan: one(r.plan),
    form: oneOf(r.form, PLAN_FORMS),
  };
}
