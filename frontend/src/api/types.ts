import type { CustomerQuery, Schemas } from "./contract";

export type { CustomerQuery, Schemas };

export type Me = Schemas["Me"];
export type Role = Schemas["Role"];
export type User = Schemas["User"];
export type Team = Schemas["Team"];
export type Status = Schemas["CustomerStatus"];
export type Importance = Schemas["Importance"];
export type Tier = Schemas["Tier"];
export type AbcClass = "A" | "B" | "C";
export type SizeClass = Schemas["SizeClass"];
export type PauseSide = Schemas["PauseSide"];
export type PauseCause = Schemas["PauseCause"];
export type InteractionKind = Schemas["InteractionKind"];
export type Competence = Schemas["Competence"];
export type Customer = Schemas["Customer"];
export type CustomerRow = Schemas["CustomerRow"];
export type CustomerPatch = Schemas["CustomerPatch"];
export type CreateCustomerRequest = Schemas["CreateCustomerRequest"];
export type DuplicateMatch = Schemas["DuplicateMatch"];
export type StatusChange = Schemas["StatusChange"];
export type ChangeStatusRequest = Schemas["ChangeStatusRequest"];
export type TimelineEntry = Schemas["TimelineEntry"];
export type Contact = Schemas["Contact"];
export type Interaction = Schemas["Interaction"];
export type FollowUpPlan = Schemas["FollowUpPlan"];
export type WorklistItem = Schemas["WorklistItem"];
export type Worklist = Schemas["Worklist"];
export type Portfolio = Schemas["Portfolio"];
export type Flows = Schemas["PortfolioFlows"];
export type TrendPoint = Schemas["TrendPoint"];
export type PausedAnalysis = Schemas["PausedAnalysis"];
export type Punctuality = Schemas["Punctuality"];
export type Import = Schemas["Import"];
export type ImportRow = Schemas["ImportRow"];

/** The statuses in the order in which a customer base is read. */
export const STATUSES = [
  "CONTACT_STARTED",
  "CONTACTED_REPEATEDLY",
  "TESTING",
  "HELD_BY_COMPETITOR",
  "WON",
  "PAUSED",
  "ABANDONED",
] as const satisfies readonly Status[];
export const IMPORTANCES = ["KEY", "GENERAL", "MINOR"] as const satisfies readonly Importance[];
export const TIERS = [
  "STRATEGIC",
  "TOP",
  "IMPORTANT",
  "ORDINARY",
] as const satisfies readonly Tier[];
export const ABC = ["A", "B", "C"] as const satisfies readonly AbcClass[];
export const SIZES = ["LARGE", "MEDIUM", "SMALL", "MICRO"] as const satisfies readonly SizeClass[];
export const SIDES = ["OURS", "THEIRS"] as const satisfies readonly PauseSide[];
export const PAUSE_CAUSES = [
  "NO_BUDGET",
  "NO_DEMAND",
  "ORGANISATION_CHANGE",
  "PERSON_LEFT",
  "PAYMENT_DISPUTE",
  "PRODUCT_GAP",
  "PRICE",
  "SERVICE_PROBLEM",
  "DELIVERY_PROBLEM",
  "COMPLIANCE",
  "OTHER",
] as const satisfies readonly PauseCause[];
export const ROLES = [
  "REP",
  "SOLUTION",
  "MANAGER",
  "KAM",
  "EXECUTIVE",
  "ADMIN",
] as const satisfies readonly Role[];
export const COMPETENCES = [
  "JUNIOR",
  "SOLUTION",
  "SALES_MANAGER",
  "EXECUTIVE",
] as const satisfies readonly Competence[];
export const KINDS = [
  "VISIT",
  "CALL",
  "WECHAT",
  "EMAIL",
  "ONLINE_MEETING",
  "DEMO",
  "TRAINING",
  "EXECUTIVE_VISIT",
  "EVENT",
  "OTHER",
] as const satisfies readonly InteractionKind[];
