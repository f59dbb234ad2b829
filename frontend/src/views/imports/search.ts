import { one } from "../../app/searchText";

/** What rows of an import are shown. */
export const KINDS = [
  "all",
  "created",
  "updated",
  "unchanged",
  "refused",
  "warned",
  "repeated",
  "kept",
] as const;
export type Kind = (typeof KINDS)[number];

export interface ImportSearch {
  /** The columns once more, after a check. */
  step?: "mapping";
  rows?: Kind;
}

/** The view is the address: a reload comes back to the same step and the same rows. */
export function importSearch(raw: Record<string, unknown>): ImportSearch {
  const rows = one(raw.rows);
  return {
    ...(one(raw.step) === "mapping" ? { step: "mapping" as const } : {}),
    ...(KINDS.some((kind) => kind === rows) ? { rows: rows as Kind } : {}),
  };
}
