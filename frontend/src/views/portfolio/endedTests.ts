import { day, flag, many, one, parseSearch } from "../../app/searchText";

export interface EndedTestsSearch {
  from?: string;
  to?: string;
  ownerId?: string;
  teamId?: string;
  segmentId?: string[];
  won?: boolean;
}

export function endedTestsSearch(raw: Record<string, unknown>): EndedTestsSearch {
  return {
    from: day(raw.from),
    to: day(raw.to),
    ownerId: one(raw.ownerId),
    teamId: one(raw.teamId),
    segmentId: many(raw.segmentId),
    won: flag(raw.won),
  };
}

/** The list behind the rate, as the service names it (path and query), for a link of this page. */
export function endedTestsOf(list: string): EndedTestsSearch {
  return endedTestsSearch(parseSearch(list.slice(list.indexOf("?"))));
}
