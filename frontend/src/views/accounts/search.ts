import type { Schemas } from "../../api/types";
import { manyOf, many, one } from "../../app/searchText";
import { PLAN_STATES } from "./choices";

/** The filters of the list of plans, named as the service names them. */
export interface AccountsSearch {
  state?: (typeof PLAN_STATES)[number][];
  customerId?: string[];
  awaitingApproval?: boolean;
}

export function accountsSearch(raw: Record<string, unknown>): AccountsSearch {
  return {
    state: manyOf(raw.state, PLAN_STATES),
    customerId: many(raw.customerId),
    awaitingApproval: one(raw.awaitingApproval) === "true" ? true : undefined,
  };
}

export const PROGRESS = [
  "OVERDUE",
  "OPEN",
  "DONE",
  "CANCELLED",
] as const satisfies readonly Schemas["ActivityProgress"][];

/** The filters of the list of activities, named as the service names them. */
export interface ActivitiesSearch {
  planId?: string[];
  customerId?: string[];
  responsibleId?: string[];
  teamId?: string[];
  progress?: (typeof PROGRESS)[number][];
}

export function activitiesSearch(raw: Record<string, unknown>): ActivitiesSearch {
  return {
    planId: many(raw.planId),
    customerId: many(raw.customerId),
    responsibleId: many(raw.responsibleId),
    teamId: many(raw.teamId),
    progress: manyOf(raw.progress, PROGRESS),
  };
}

/** Which version of a plan is looked at; without one the latest. */
export interface AccountSearch {
  version?: number;
}

export function accountSearch(raw: Record<string, unknown>): AccountSearch {
  const version = Number(raw.version);
  return { version: Number.isInteger(version) && version > 0 ? version : undefined };
}
