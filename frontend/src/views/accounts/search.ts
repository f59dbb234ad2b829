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

/** Which version of a plan is looked at; without one the latest. */
export interface AccountSearch {
  version?: number;
}

export function accountSearch(raw: Record<string, unknown>): AccountSearch {
  const version = Number(raw.version);
  return { version: Number.isInteger(version) && version > 0 ? version : undefined };
}
