import { day, one, oneOf } from "../../app/searchText";

export interface PortfolioSearch {
  asOf?: string;
  compare?: string;
  ownerId?: string;
  teamId?: string;
  /** Whose base is shown when neither a person nor a team is named. */
  scope?: "me" | "all";
}

export function portfolioSearch(raw: Record<string, unknown>): PortfolioSearch {
  return {
    asOf: day(raw.asOf),
    compare: day(raw.compare),
    ownerId: one(raw.ownerId),
    teamId: one(raw.teamId),
    scope: oneOf(raw.scope, ["me", "all"] as const),
  };
}
