import type { Schemas } from "../../api/types";

export type Model = Schemas["FiveLayer"];
export type LayerRow = Schemas["LayerAssessment"];
export type Layer = LayerRow["layer"];
export type Fact = Schemas["Fact"];
export type Assessment = Schemas["Assessment"];
export type Barrier = Schemas["Barrier"];
export type Value = Schemas["Value"];
export type Agreement = Schemas["Agreement"];

export const LAYERS = [
  "INFORMATION",
  "BARRIER",
  "BUSINESS",
  "RELATIONSHIP",
  "INTEREST",
] as const satisfies readonly Layer[];
export const CONFIDENCES = [
  "RUMOUR",
  "LIKELY",
  "CERTAIN",
] as const satisfies readonly Fact["confidence"][];
export const ASPECTS = [
  "PURCHASING_POWER",
  "ATTRACTIVENESS",
  "DIFFICULTY",
] as const satisfies readonly Assessment["aspect"][];
export const INBOUND = [
  "SHORTLISTING",
  "QUALIFICATION",
  "REFERENCE_CASES",
  "SECRECY_CLEARANCE",
  "SPECIAL_DEMAND",
  "BUYING_HABIT",
  "COMPETITOR",
  "CUSTOMER_RELATIONS",
] as const satisfies readonly Barrier["kind"][];
export const OUTBOUND = [
  "CUSTOMISATION",
  "TECHNICAL_STANDARD",
  "STRATEGIC_COOPERATION",
  "JOINT_DEVELOPMENT",
] as const satisfies readonly Barrier["kind"][];
export const BARRIER_STATES = [
  "IDENTIFIED",
  "BREAKING",
  "BROKEN",
  "ACCEPTED",
] as const satisfies readonly Barrier["state"][];
export const BREAKERS = [
  "SHORTLISTED",
  "CHANNEL",
  "QUALIFIED",
  "CUSTOM_PRODUCT",
  "REFERENCE",
  "RELATIONSHIP",
  "PRICE",
  "OTHER",
] as const satisfies readonly NonNullable<Barrier["breaker"]>[];
export const VALUE_KINDS = [
  "ORGANISATIONAL",
  "PERSONAL",
  "STRATEGIC",
] as const satisfies readonly Value["kind"][];
export const VALUE_STATES = [
  "PROMISED",
  "AGREED",
  "DELIVERED",
  "CONFIRMED",
] as const satisfies readonly Value["state"][];
export const RECOGNITIONS = ["EMOTIONAL", "RATIONAL"] as const satisfies readonly NonNullable<
  Value["recognition"]
>[];
export const AGREEMENT_KINDS = [
  "LONG_TERM",
  "EXCLUSIVE",
] as const satisfies readonly Agreement["kind"][];
export const VERDICTS = [
  "ATTACK",
  "WATCH",
] as const satisfies readonly Schemas["VerdictRequest"]["verdict"][];
