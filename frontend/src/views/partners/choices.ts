import type { Schemas } from "../../api/types";

export type Partner = Schemas["Partner"];
export type Registration = Schemas["DealRegistration"];
export type RegistrationRow = Schemas["DealRegistrationRow"];
export type Coverage = Schemas["RegistrationCoverage"];
export type Conflict = Schemas["RegistrationConflict"];
export type RegistrationState = Schemas["RegistrationState"];

export const PARTNER_KINDS = [
  "DEALER",
  "AGENT",
  "INTEGRATOR",
  "REFERRER",
  "OTHER",
] as const satisfies readonly Schemas["PartnerKind"][];
export const PARTNER_STATES = [
  "ACTIVE",
  "RETIRED",
] as const satisfies readonly Schemas["PartnerState"][];
export const REGISTRATION_STATES = [
  "PROTECTING",
  "WAITING",
  "NOT_YET",
  "EXPIRED",
  "WITHDRAWN",
] as const satisfies readonly RegistrationState[];

/** Neither of these protects any more. */
export function isOver(state: RegistrationState): boolean {
  return state === "EXPIRED" || state === "WITHDRAWN";
}
