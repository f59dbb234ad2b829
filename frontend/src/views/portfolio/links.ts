import type { CustomersSearch } from "../customers/search";
import type { PortfolioSearch } from "./search";

/** The list behind a figure: same people, same day, same condition, so it has exactly as many rows. */
export function listBehind(search: PortfolioSearch, filter: CustomersSearch): CustomersSearch {
  return {
    asOf: search.asOf,
    ownerId: search.ownerId ? [search.ownerId] : undefined,
    teamId: search.teamId ? [search.teamId] : undefined,
    ...filter,
  };
}
