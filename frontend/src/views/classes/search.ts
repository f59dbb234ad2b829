import { many, one, parseSearch } from "../../app/searchText";
import { compareOf, portfolioSearch, type PortfolioSearch } from "../portfolio/search";
import type { Kind } from "./kinds";

export type ClassesSearch = PortfolioSearch;

export const classesSearch = portfolioSearch;

/** What the service is asked: whose customers, and which days. */
export function summaryQuery(search: ClassesSearch) {
  return {
    ownerId: search.ownerId ? [search.ownerId] : undefined,
    teamId: search.teamId ? [search.teamId] : undefined,
    segmentId: search.segmentId,
    asOf: search.asOf,
    compareWith: compareOf(search),
  };
}

export const PART = [
  "ownerId",
  "teamId",
  "status",
  "importance",
  "tier",
  "regionCode",
  "industryCode",
  "sizeClass",
  "tag",
  "segmentId",
] as const;
const SPAN = ["asOf", "compareWith", "period"] as const;

/** What only one of the lists can be asked for. */
const OWN = {
  abc: [...SPAN, "customerId", "abcClass", "previousClass", "rankTo"],
  rfm: [...SPAN, "customerId", "segment", "previousSegment", "r", "f", "m"],
  lifecycle: [...SPAN, "customerId", "stage", "previousStage"],
  attitude: [
    ...SPAN,
    "customerId",
    "attitude",
    "previousAttitude",
    "proposedAttitude",
    "earlyAdopter",
    "serial",
    "known",
  ],
  "value-grade": [
    "asOf",
    "compareWith",
    "customerId",
    "valueGrade",
    "previousGrade",
    "power",
    "potential",
  ],
  tier: [
    ...SPAN,
    "customerId",
    "presentTier",
    "previousTier",
    "proposedTier",
    "previousProposedTier",
    "differs",
  ],
  "lifetime-value": [
    "asOf",
    "compareWith",
    "modelId",
    "customerId",
    "aliveFrom",
    "aliveTo",
    "aliveLevel",
    "previousAliveLevel",
  ],
} as const satisfies Record<Kind, readonly string[]>;

export type ListName = (typeof PART)[number] | (typeof OWN)[Kind][number] | "sort";

/** The query of a list, word for word as the service reads it. */
export type ListSearch = Partial<Record<ListName, string[]>>;

const ALL = [...new Set<ListName>([...PART, ...Object.values(OWN).flat(), "sort"])];

export function listSearch(raw: Record<string, unknown>): ListSearch {
  const search: ListSearch = {};
  for (const name of ALL) {
    const values = many(raw[name]);
    if (values) search[name] = values;
  }
  return search;
}

/** The list behind a figure, as the service names it, for a link of this page. */
export function listOf(query: string): ListSearch {
  return listSearch(parseSearch(query));
}

/** The service refuses a parameter that the list does not know. */
export function listQuery(kind: Kind, search: ListSearch): ListSearch {
  const known: readonly string[] = [...PART, ...OWN[kind], "sort"];
  return Object.fromEntries(Object.entries(search).filter(([name]) => known.includes(name)));
}

/** What was chosen beside scope, days and order: that is said above the list. */
export function chosen(kind: Kind, search: ListSearch): ListName[] {
  const names: readonly ListName[] = [...PART, ...OWN[kind]];
  const said: readonly ListName[] = ["ownerId", "teamId", ...SPAN, "modelId"];
  return names.filter((name) => search[name] && !said.includes(name));
}

/** Back from a list to what it is a part of. */
export function wholeOf(search: ListSearch): ClassesSearch {
  return {
    asOf: one(search.asOf),
    compare: one(search.compareWith),
    ownerId: one(search.ownerId),
    teamId: one(search.teamId),
    segmentId: search.segmentId,
  };
}

/** How each list can be ordered; the first is how it is shown. */
export const SORTS = {
  abc: ["rank", "-rank", "-previousAmount"],
  rfm: ["-monetary", "recencyDays", "-recencyDays", "-frequency"],
  lifecycle: ["-silentDays", "silentDays", "-orders"],
  attitude: ["-amount", "-shareOfWallet", "shareOfWallet"],
  "value-grade": ["-procurementBudget", "-annualRevenue"],
  tier: ["proposedTier", "tier"],
  "lifetime-value": [
    "-lifetimeValue",
    "-alive",
    "alive",
    "-expectedOrders",
    "-previousLifetimeValue",
    "aliveChange",
    "lifetimeValueChange",
  ],
} as const satisfies Record<Kind, readonly string[]>;
export type Sort = (typeof SORTS)[Kind][number];

export function sortOf(kind: Kind, search: ListSearch): Sort {
  const options: readonly Sort[] = SORTS[kind];
  return options.find((sort) => sort === search.sort?.[0]) ?? SORTS[kind][0];
}
