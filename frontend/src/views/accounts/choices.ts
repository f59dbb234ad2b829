import type { Schemas } from "../../api/types";

export type AccountPlan = Schemas["KeyAccountPlan"];
export type Goal = Schemas["KeyAccountGoal"];
export type Activity = Schemas["KeyAccountActivity"];

export type Template = Schemas["KeyAccountPlanTemplate"];

export const PLAN_STATES = ["DRAFT", "SUBMITTED", "ACTIVE", "CLOSED"] as const;
export const METRICS = [
  "REVENUE",
  "GROSS_PROFIT",
  "ORDERS",
  "PRODUCTS",
  "VISITS",
  "EXECUTIVE_VISITS",
  "CONTACTS",
  "SHARE_OF_WALLET",
  "DEPTH",
  "SATISFACTION",
  "COMPLAINTS",
] as const;
export const ACTIVITY_KINDS = [
  "VISIT",
  "CALL",
  "DEMO",
  "TRAINING",
  "EXECUTIVE_VISIT",
  "PROMOTION",
  "SUPPLY_REVIEW",
  "NEW_PRODUCT_TRIAL",
  "INCENTIVE",
  "SURVEY",
  "SYMPOSIUM",
  "OTHER",
] as const;
export const RESULTS = ["ACHIEVED", "PARTLY_ACHIEVED", "MISSED", "ABANDONED"] as const;

export const PROGRESS_TONES: Partial<Record<Activity["progress"], "late" | "strong">> = {
  OVERDUE: "late",
  DONE: "strong",
};
