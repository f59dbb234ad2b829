import type { Schemas } from "../../api/types";

export type Candidate = Schemas["KeyAccountCandidate"];
export type PartScore = Schemas["CandidatePartScore"];
export type Basis = Schemas["CandidateBasis"];
export type Part = PartScore["part"];

/** The parts of the score in their order, and what the address calls their weights. */
export const PARTS = [
  "PURCHASES",
  "PROFIT",
  "TREND",
  "POTENTIAL",
  "ACTIVITY",
  "INTENTION",
  "RELATIONSHIP",
] as const satisfies readonly Part[];

export const WEIGHTS = {
  PURCHASES: "weightPurchases",
  PROFIT: "weightProfit",
  TREND: "weightTrend",
  POTENTIAL: "weightPotential",
  ACTIVITY: "weightActivity",
  INTENTION: "weightIntention",
  RELATIONSHIP: "weightRelationship",
} as const satisfies Record<Part, string>;

export const DECISIONS = ["TAKEN", "NOT_TAKEN"] as const;
/** More stand side by side on no screen. */
export const MOST_COMPARED = 4;
