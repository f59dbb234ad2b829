import { oneOf } from "../../app/searchText";
import { PLAN_FORMS, type PlanForm } from "../today/search";

export const CUSTOMER_TABS = [
  "timeline",
  "layers",
  "contacts",
  "orders",
  "trials",
  "checklist",
  "playbook",
  "rivals",
  "registrations",
  "history",
  "details",
  "shares",
] as const;
export type CustomerTab = (typeof CUSTOMER_TABS)[number];

export interface CustomerSearch {
  tab?: CustomerTab;
  /** What is being typed about the next plan. */
  form?: PlanForm;
}

export function customerSearch(raw: Record<string, unknown>): CustomerSearch {
  return { tab: oneOf(raw.tab, CUSTOMER_TABS), form: oneOf(raw.form, PLAN_FORMS) };
}
