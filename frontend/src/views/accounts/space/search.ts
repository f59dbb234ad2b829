import { many, manyOf, one } from "../../../app/searchText";
import { asked, deskSearch, type DeskSearch } from "../desk/search";
import { STANDINGS, type Standing } from "./choices";

/** Whose accounts, or of whose group the units. */
export interface SpaceSearch extends DeskSearch {
  groupId?: string;
}

export function spaceSearch(raw: Record<string, unknown>): SpaceSearch {
  return { ...deskSearch(raw), groupId: one(raw.groupId) };
}

/** The filters of the list behind a figure, named as the service names them. */
export interface SpaceListSearch extends SpaceSearch {
  customerId?: string[];
  productId?: string[];
  standing?: Standing[];
}

export function spaceListSearch(raw: Record<string, unknown>): SpaceListSearch {
  return {
    ...spaceSearch(raw),
    customerId: many(raw.customerId),
    productId: many(raw.productId),
    standing: manyOf(raw.standing, STANDINGS),
  };
}

/** As the service takes them. */
export function askedOf(search: SpaceSearch) {
  return { ...asked(search), groupId: search.groupId };
}
