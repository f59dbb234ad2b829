import type { Schemas, Tier } from "../../api/types";

export type Company = Schemas["FiveLayerCompany"];
export type ModelledRow = Schemas["ModelledCustomer"];
export type BarrierRow = Schemas["CustomerBarrier"];
export type ProjectRow = Schemas["Project"];

export const TIERS = [
  "STRATEGIC",
  "TOP",
  "IMPORTANT",
  "ORDINARY",
] as const satisfies readonly Tier[];
export const STAGES = [
  "BREAKTHROUGH",
  "CONSOLIDATION",
  "OCCUPATION",
] as const satisfies readonly Schemas["CustomerStage"][];
export const REQUIREMENTS = [
  "COMPANY",
  "REPRESENTATIVE",
  "NONE",
] as const satisfies readonly Schemas["ModelRequirement"][];
export const MISSING = [
  "FACTS_UNKNOWN",
  "NOT_ASSESSED",
  "VERDICT_OPEN",
  "VERDICT_IS_WATCH",
  "BARRIERS_STANDING",
  "NO_PROJECT",
  "PARTICIPATION_LOW",
  "NO_DECISION_MAKERS",
  "WEIGHTS_INCOMPLETE",
  "DECISION_MAKERS_LEFT",
  "DECISION_MAKERS_ABSENT",
  "NOT_LEADING",
  "NO_VALUE_CONFIRMED",
  "NEED_NOT_MET",
] as const satisfies readonly Schemas["MissingKind"][];
export const PROJECT_STATES = [
  "OPEN",
  "WON",
  "LOST",
  "DROPPED",
] as const satisfies readonly ProjectRow["state"][];
export const DIRECTIONS = [
  "INBOUND",
  "OUTBOUND",
] as const satisfies readonly BarrierRow["direction"][];
export const DEPTHS = [0, 1, 2, 3, 4, 5] as const;
