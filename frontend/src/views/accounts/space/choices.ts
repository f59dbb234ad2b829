import type { Schemas } from "../../../api/types";

export type Standing = Schemas["ProductStanding"];
export type Cell = Schemas["WhiteSpaceCell"];

/** In the order in which people look for what to do next. */
export const STANDINGS = [
  "OPEN",
  "LAPSED",
  "THEIRS",
  "SHARED",
  "TRYING",
  "OURS",
  "NOT_NEEDED",
] as const satisfies readonly Standing[];
