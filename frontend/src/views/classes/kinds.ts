import type { Schemas } from "../../api/types";

/** The classifications in the order in which they are read. */
export const KINDS = [
  "abc",
  "rfm",
  "lifecycle",
  "attitude",
  "value-grade",
  "tier",
  "lifetime-value",
] as const;
export type Kind = (typeof KINDS)[number];

export type RfmSegment = Schemas["RfmSegment"];
export type LifecycleStage = Schemas["LifecycleStage"];
export type Attitude = Schemas["Attitude"];
export type ValueGrade = Schemas["ValueGrade"];
export type AliveLevel = Schemas["AliveLevel"];

export const RFM_SEGMENTS = [
  "CHAMPIONS",
  "CANNOT_LOSE",
  "LOYAL",
  "AT_RISK",
  "NEW",
  "POTENTIAL_LOYAL",
  "PROMISING",
  "NEEDS_ATTENTION",
  "HIBERNATING",
  "LOST",
] as const satisfies readonly RfmSegment[];
export const STAGES = [
  "POTENTIAL",
  "FIRST_PURCHASE",
  "REPEAT",
  "LOYAL",
  "DORMANT",
  "LOST",
] as const satisfies readonly LifecycleStage[];
export const ATTITUDES = [
  "LOYAL",
  "SWITCHER",
  "UNCOMMITTED",
] as const satisfies readonly Attitude[];
export const GRADES = ["A", "B", "C"] as const satisfies readonly ValueGrade[];
/** From the most probable down, as the bands stand on the page. */
export const ALIVE_LEVELS = [
  "VERY_HIGH",
  "HIGH",
  "MEDIUM",
  "LOW",
  "VERY_LOW",
] as const satisfies readonly AliveLevel[];
export const LOST_CAUSES = [
  "COMPETITOR",
  "PRICE",
  "QUALITY",
  "SERVICE",
  "RELATIONSHIP",
  "NO_NEED",
  "CLOSED_DOWN",
  "OTHER",
] as const satisfies readonly Schemas["LostCause"][];
