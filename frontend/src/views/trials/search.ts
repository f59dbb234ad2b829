import type { Schemas } from "../../api/types";
import { day, flag, many, manyOf, one, oneOf, parseSearch } from "../../app/searchText";

export type Stage = Schemas["TrialStage"];

/** The eight stages in their order, and the two ways to end early. */
export const TRACK = [
  "PROPOSED",
  "SHIPPED",
  "RECEIVED",
  "TESTING",
  "FINISHED",
  "REPORTED",
  "TRIAL_USE",
  "CONVERTED",
] as const satisfies readonly Stage[];
export const ENDS = ["CONVERTED", "FAILED", "WITHDRAWN"] as const satisfies readonly Stage[];
export const STAGES = [...TRACK, "FAILED", "WITHDRAWN"] as const satisfies readonly Stage[];
export const CAUSES = [
  "LOST_TO_COMPETITOR",
  "PRICE",
  "QUALITY",
  "FUNCTION",
  "SERVICE",
  "DELIVERY",
  "NO_NEED",
  "NO_BUDGET",
  "OTHER",
] as const satisfies readonly Schemas["TrialCause"][];
export const VERDICTS = [
  "PASSED",
  "PARTLY_PASSED",
  "NOT_PASSED",
] as const satisfies readonly Schemas["TrialVerdict"][];
export const CONCERNS = [
  "QUALITY",
  "PRICE",
  "BRAND",
  "SERVICE",
  "DELIVERY",
  "FUNCTION",
] as const satisfies readonly Schemas["TrialConcern"][];
export const SEVERITIES = [
  "CRITICAL",
  "MAJOR",
  "MINOR",
] as const satisfies readonly Schemas["IssueSeverity"][];
export const TIMINGS = [
  "BEFORE",
  "BESIDE",
] as const satisfies readonly Schemas["ComparisonTiming"][];
export const RESULTS = [
  "OPEN",
  "WON",
  "LOST",
] as const satisfies readonly Schemas["ComparisonResult"][];
export const STALLS = [
  "NOT_STARTED",
  "ISSUE_OPEN",
  "NOT_REPORTED",
  "NO_DECISION",
] as const satisfies readonly Schemas["StallKind"][];
export const VIEWS = ["board", "list", "figures"] as const;

export interface TrialsQuery {
  q?: string;
  customerId?: string[];
  segmentId?: string[];
  ownerId?: string[];
  teamId?: string[];
  engineerId?: string[];
  productId?: string[];
  stage?: Stage[];
  reached?: Stage;
  left?: Stage;
  running?: boolean;
  stalled?: boolean;
  stallKind?: Schemas["StallKind"][];
  cause?: Schemas["TrialCause"][];
  competitorId?: string[];
  competitorResult?: Schemas["ComparisonResult"][];
  begunFrom?: string;
  begunTo?: string;
  endedFrom?: string;
  endedTo?: string;
}

export interface TrialsSearch extends TrialsQuery {
  view?: (typeof VIEWS)[number];
  /** The period of the figures. */
  from?: string;
  to?: string;
}

/** The address is the query of the list, and how it is looked at. */
export function trialsSearch(raw: Record<string, unknown>): TrialsSearch {
  return {
    view: oneOf(raw.view, VIEWS),
    from: day(raw.from),
    to: day(raw.to),
    q: one(raw.q),
    customerId: many(raw.customerId),
    segmentId: many(raw.segmentId),
    ownerId: many(raw.ownerId),
    teamId: many(raw.teamId),
    engineerId: many(raw.engineerId),
    productId: many(raw.productId),
    stage: manyOf(raw.stage, STAGES),
    reached: oneOf(raw.reached, STAGES),
    left: oneOf(raw.left, STAGES),
    running: flag(raw.running),
    stalled: flag(raw.stalled),
    stallKind: manyOf(raw.stallKind, STALLS),
    cause: manyOf(raw.cause, CAUSES),
    competitorId: many(raw.competitorId),
    competitorResult: manyOf(raw.competitorResult, RESULTS),
    begunFrom: day(raw.begunFrom),
    begunTo: day(raw.begunTo),
    endedFrom: day(raw.endedFrom),
    endedTo: day(raw.endedTo),
  };
}

export function toQuery(search: TrialsSearch): TrialsQuery {
  const query: TrialsSearch = { ...search };
  delete query.view;
  delete query.from;
  delete query.to;
  return query;
}

/** Whose trials, of the figures as of the list. */
export function scopeOf(search: TrialsQuery): TrialsQuery {
  const { segmentId, ownerId, teamId, engineerId, productId } = search;
  return { segmentId, ownerId, teamId, engineerId, productId };
}

/** The list behind a figure, as the service names it (path and query), for a link of this page. */
export function trialsOf(list: string): TrialsSearch {
  return { ...trialsSearch(parseSearch(list.slice(list.indexOf("?")))), view: "list" };
}

/** What is filtered beside what the tools show. */
export const HIDDEN_FILTERS = [
  "customerId",
  "engineerId",
  "reached",
  "left",
  "running",
  "stallKind",
  "cause",
  "competitorId",
  "competitorResult",
  "begunFrom",
  "begunTo",
  "endedFrom",
  "endedTo",
] as const satisfies readonly (keyof TrialsQuery)[];

export function hiddenFilters(search: TrialsQuery) {
  return HIDDEN_FILTERS.filter((name) => search[name] !== undefined);
}
