import { day, many, one } from "../../app/searchText";

export interface PortfolioSearch {
  asOf?: string;
  compare?: string;
  ownerId?: string;
  teamId?: string;
  /** Only customers of any of these segments. */
  segmentId?: string[];
}

export function portfolioSearch(raw: Record<string, unknown>): PortfolioSearch {
  return {
    asOf: day(raw.asOf),
    compare: day(raw.compare),
    ownerId: one(raw.ownerId),
    teamId: one(raw.teamId),
    segmentId: many(raw.segmentId),
  };
}

/** The date to compare with; one after the date looked at (which was chosen later) is none. */
export function compareOf({ asOf, compare }: PortfolioSearch): string | undefined {
  return asOf !== undefined && compare !== undefined && compare > asOf ? undefined : compare;
}

/** Whose base is looked at. */
export function scopeOf(search: PortfolioSearch) {
  return { ownerId: search.ownerId, teamId: search.teamId, segmentId: search.segmentId };
}
