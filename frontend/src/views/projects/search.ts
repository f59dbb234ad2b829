import { day } from "../../app/searchText";

export interface ProjectSearch {
  /** The day of which the map shows what was believed. */
  asOf?: string;
}

export function projectSearch(raw: Record<string, unknown>): ProjectSearch {
  return { asOf: day(raw.asOf) };
}
