import { many, manyOf, one } from "../../../app/searchText";
import { DUTIES, STATES, type DutyKind, type DutyLack, type DutyState } from "./choices";

/** Whose accounts are looked at. */
export interface DeskSearch {
  ownerId?: string;
  teamId?: string;
}

export function deskSearch(raw: Record<string, unknown>): DeskSearch {
  return { ownerId: one(raw.ownerId), teamId: one(raw.teamId) };
}

/** The filters of the list behind a figure, named as the service names them. */
export interface DeskListSearch extends DeskSearch {
  duty?: DutyKind[];
  state?: DutyState[];
  missing?: DutyLack[];
}

const LACK = /^[A-Z_]{1,60}$/;

export function deskListSearch(raw: Record<string, unknown>): DeskListSearch {
  return {
    ...deskSearch(raw),
    duty: manyOf(raw.duty, DUTIES),
    state: manyOf(raw.state, STATES),
    // Which there are, the service knows.
    missing: many(raw.missing)?.filter((one): one is DutyLack => LACK.test(one)),
  };
}

/** As the service takes them: each a list. */
export function asked(search: DeskSearch): { ownerId?: string[]; teamId?: string[] } {
  return {
    ownerId: search.ownerId ? [search.ownerId] : undefined,
    teamId: search.teamId ? [search.teamId] : undefined,
  };
}
