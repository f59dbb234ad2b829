import type { Schemas } from "../../api/types";

export type MoveKind = Schemas["MoveKind"];
export type Incumbency = Schemas["Incumbency"];
export type IncumbencyRow = Schemas["IncumbencyRow"];

export const MOVE_KINDS = [
  "PRODUCT_CHANGE",
  "SALES_POLICY_CHANGE",
  "ODD_STRATEGY",
  "OTHER",
] as const satisfies readonly MoveKind[];
export const PRICE_POSITIONS = [
  "ABOVE_OURS",
  "SIMILAR",
  "BELOW_OURS",
] as const satisfies readonly Schemas["PricePosition"][];
export const COOPERATIONS = [
  "EXCLUSIVE",
  "MAIN_SUPPLIER",
  "ONE_OF_SEVERAL",
  "PROJECT",
  "OTHER",
] as const satisfies readonly Schemas["Cooperation"][];
export const STANDINGS = [
  "STABLE",
  "STRAINED",
  "ENDING",
] as const satisfies readonly Schemas["CooperationStanding"][];
export const OUTCOMES = [
  "TAKEN_BY_US",
  "LOST_TO_ANOTHER",
  "ENDED",
] as const satisfies readonly Schemas["IncumbencyOutcome"][];
