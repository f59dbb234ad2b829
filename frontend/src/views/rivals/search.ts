import { day, flag, many, manyOf, one, parseSearch } from "../../app/searchText";
import { OUTCOMES } from "./choices";

export interface CompetitorsSearch {
  q?: string;
  segmentId?: string[];
}

export function competitorsSearch(raw: Record<string, unknown>): CompetitorsSearch {
  return { q: one(raw.q), segmentId: many(raw.segmentId) };
}

export interface CompetitorSearch {
  /** A move whose customers are shown. */
  move?: string;
  /** Only those of this colleague. */
  ownerId?: string;
  /** Only the moves of a period. */
  happenedFrom?: string;
  happenedTo?: string;
}

export function competitorSearch(raw: Record<string, unknown>): CompetitorSearch {
  return {
    move: one(raw.move),
    ownerId: one(raw.ownerId),
    happenedFrom: day(raw.happenedFrom),
    happenedTo: day(raw.happenedTo),
  };
}

/** The filters of the list of incumbencies, named as the service names them. */
export interface IncumbenciesSearch {
  competitorId?: string[];
  segmentId?: string[];
  ownerId?: string[];
  open?: boolean;
  atStatus?: boolean;
  lostToIt?: boolean;
  withOpenProblems?: boolean;
  chanceKnown?: boolean;
  expectedKnown?: boolean;
  outcome?: (typeof OUTCOMES)[number][];
  sinceFrom?: string;
  sinceTo?: string;
  endedFrom?: string;
  endedTo?: string;
  expectedFrom?: string;
  expectedTo?: string;
  chanceFrom?: number;
  chanceTo?: number;
}

export function incumbenciesSearch(raw: Record<string, unknown>): IncumbenciesSearch {
  return {
    competitorId: many(raw.competitorId),
    segmentId: many(raw.segmentId),
    ownerId: many(raw.ownerId),
    open: flag(raw.open),
    atStatus: flag(raw.atStatus),
    lostToIt: flag(raw.lostToIt),
    withOpenProblems: flag(raw.withOpenProblems),
    chanceKnown: flag(raw.chanceKnown),
    expectedKnown: flag(raw.expectedKnown),
    outcome: manyOf(raw.outcome, OUTCOMES),
    sinceFrom: day(raw.sinceFrom),
    sinceTo: day(raw.sinceTo),
    endedFrom: day(raw.endedFrom),
    endedTo: day(raw.endedTo),
    expectedFrom: day(raw.expectedFrom),
    expectedTo: day(raw.expectedTo),
    chanceFrom: percent(raw.chanceFrom),
    chanceTo: percent(raw.chanceTo),
  };
}

function percent(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : one(value);
  return text && /^\d{1,3}$/.test(text) && Number(text) <= 100 ? Number(text) : undefined;
}

/** The moves behind a figure, for a link of this page. */
export function movesOf(link: string): CompetitorSearch {
  return competitorSearch(parseSearch(link.slice(link.indexOf("?"))));
}

/** The list behind a figure, as the service names it (path and query), for a link of this page. */
export function incumbenciesOf(link: string): IncumbenciesSearch {
  return incumbenciesSearch(parseSearch(link.slice(link.indexOf("?"))));
}
