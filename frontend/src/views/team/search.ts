import type { Me, Schemas } from "../../api/types";
import { flag, many, manyOf, one, parseSearch } from "../../app/searchText";

export const SECTIONS = ["departure-risk", "reviews", "handovers", "contact-alarms"] as const;
export type Section = (typeof SECTIONS)[number];
const UNSEEN = ["contact-alarms", "handovers"] as const satisfies readonly Section[];

/** An administrator looks after people and sees no customers; who leads nobody reads their own reviews. */
export function sectionsFor(me: Me): readonly Section[] {
  const customers = me.permissions.includes("customers:read");
  if (!me.permissions.includes("team:oversee")) return customers ? ["reviews"] : [];
  return customers ? SECTIONS : UNSEEN;
}

const ALARM_KINDS = [
  "VIEWED",
  "EXPORTED",
] as const satisfies readonly Schemas["ContactAlarmKind"][];
export const GAPS = [
  "SINGLE",
  "UNKNOWN",
  "NO_MAKERS",
] as const satisfies readonly Schemas["DepartureGap"][];

/** The filters of the lists, named as the service names them. */
export interface TeamSearch {
  personId?: string[];
  ownerId?: string[];
  gap?: (typeof GAPS)[number][];
  acknowledged?: boolean;
  closed?: boolean;
  kind?: (typeof ALARM_KINDS)[number][];
}

export function teamSearch(raw: Record<string, unknown>): TeamSearch {
  return {
    personId: many(raw.personId),
    ownerId: many(raw.ownerId),
    gap: manyOf(raw.gap, GAPS),
    acknowledged: flag(raw.acknowledged),
    closed: flag(raw.closed),
    kind: manyOf(raw.kind, ALARM_KINDS),
  };
}

/** The list behind a figure: the query of the path that the service gave. */
export function listOf(link: string): TeamSearch {
  return teamSearch(parseSearch(link.slice(link.indexOf("?") + 1 || link.length)));
}

export function alarmSearch(): Record<string, never> {
  return {};
}

export interface ReviewSearch {
  /** Which customer is gone through; the first one without. */
  customer?: string;
  summary?: boolean;
}

export function reviewSearch(raw: Record<string, unknown>): ReviewSearch {
  return { customer: one(raw.customer), summary: flag(raw.summary) };
}
