import { oneOf } from "../../app/searchText";

export const CUSTOMER_TABS = [
  "timeline",
  "contacts",
  "checklist",
  "playbook",
  "history",
  "details",
  "shares",
] as const;
export type CustomerTab = (typeof CUSTOMER_TABS)[number];

export function customerSearch(raw: Record<string, unknown>): { tab?: CustomerTab } {
  return { tab: oneOf(raw.tab, CUSTOMER_TABS) };
}
