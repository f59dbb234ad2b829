import { day, many, manyOf } from "../../../app/searchText";
import { deskSearch, type DeskSearch } from "../desk/search";

export const VISIT_STATES = ["OVERDUE", "PLANNED", "DONE"] as const;

/** The filters of the list of visits, named as the service names them. */
export interface VisitsSearch extends DeskSearch {
  customerId?: string[];
  executiveId?: string[];
  state?: (typeof VISIT_STATES)[number][];
  from?: string;
  to?: string;
}

export function visitsSearch(raw: Record<string, unknown>): VisitsSearch {
  return {
    ...deskSearch(raw),
    customerId: many(raw.customerId),
    executiveId: many(raw.executiveId),
    state: manyOf(raw.state, VISIT_STATES),
    from: day(raw.from),
    to: day(raw.to),
  };
}
