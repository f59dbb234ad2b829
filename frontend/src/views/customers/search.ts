import { day, flag, many, manyOf, numbersOf, one, oneOf, parseSearch } from "../../app/searchText";
import {
  ABC,
  IMPORTANCES,
  PAUSE_CAUSES,
  SIDES,
  SIZES,
  STATUSES,
  TIERS,
  type CustomerQuery,
} from "../../api/types";
import { ATTITUDES, GRADES, RFM_SEGMENTS, STAGES } from "../classes/kinds";
import { DEPTHS, STAGES as MODEL_STAGES } from "../company/choices";

export const VIEWS = ["table", "board"] as const;

export type CustomersSearch = Omit<CustomerQuery, "limit" | "after" | "count"> & {
  view?: (typeof VIEWS)[number];
  columns?: string[];
};

/** The address of the list is the query of the list: a link shows a colleague the same rows. */
export function customersSearch(raw: Record<string, unknown>): CustomersSearch {
  return {
    q: one(raw.q),
    status: manyOf(raw.status, STATUSES),
    importance: manyOf(raw.importance, IMPORTANCES),
    hasPotential: flag(raw.hasPotential),
    tier: manyOf(raw.tier, TIERS),
    abcClass: manyOf(raw.abcClass, ABC),
    sizeClass: manyOf(raw.sizeClass, SIZES),
    ownerId: many(raw.ownerId),
    teamId: many(raw.teamId),
    regionCode: many(raw.regionCode),
    industryCode: many(raw.industryCode),
    tag: many(raw.tag),
    nextFollowUpFrom: day(raw.nextFollowUpFrom),
    nextFollowUpTo: day(raw.nextFollowUpTo),
    overdue: flag(raw.overdue),
    pauseSide: manyOf(raw.pauseSide, SIDES),
    wonBefore: flag(raw.wonBefore),
    asOf: day(raw.asOf),
    pauseCause: manyOf(raw.pauseCause, PAUSE_CAUSES),
    reEvaluateFrom: day(raw.reEvaluateFrom),
    reEvaluateTo: day(raw.reEvaluateTo),
    fromAsOf: day(raw.fromAsOf),
    fromStatus: manyOf(raw.fromStatus, ["NONE", ...STATUSES] as const),
    gone: flag(raw.gone),
    withQuality: flag(raw.withQuality),
    lastInteractionFrom: day(raw.lastInteractionFrom),
    lastInteractionTo: day(raw.lastInteractionTo),
    createdFrom: day(raw.createdFrom),
    createdTo: day(raw.createdTo),
    leadSource: many(raw.leadSource),
    competitorId: many(raw.competitorId),
    parentId: many(raw.parentId),
    importId: many(raw.importId),
    priceTierId: many(raw.priceTierId),
    customField: many(raw.customField),
    rfmSegment: manyOf(raw.rfmSegment, RFM_SEGMENTS),
    lifecycleStage: manyOf(raw.lifecycleStage, STAGES),
    attitude: manyOf(raw.attitude, ATTITUDES),
    valueGrade: manyOf(raw.valueGrade, GRADES),
    depth: numbersOf(raw.depth, DEPTHS),
    stage: manyOf(raw.stage, MODEL_STAGES),
    segmentId: many(raw.segmentId),
    contactPosition: one(raw.contactPosition),
    interactionCountFrom: count(raw.interactionCountFrom),
    interactionCountTo: count(raw.interactionCountTo),
    visitsFrom: count(raw.visitsFrom),
    sort: one(raw.sort),
    view: oneOf(raw.view, VIEWS),
    columns: many(raw.columns),
  };
}

function count(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : one(value);
  return text && /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

const NOT_FILTERS = new Set(["view", "columns", "sort"]);

/** The list behind a figure, as the service names it, for a link of this page. */
export function listOf(query: string): CustomersSearch {
  return customersSearch(parseSearch(query));
}

/** What the service is asked, without what only the page needs. */
export function toQuery(search: CustomersSearch): CustomerQuery {
  const { view: _view, columns: _columns, ...query } = search;
  return query;
}

export function activeFilters(search: CustomersSearch): (keyof CustomersSearch)[] {
  return (Object.keys(search) as (keyof CustomersSearch)[]).filter(
    (key) => !NOT_FILTERS.has(key) && search[key] !== undefined,
  );
}
