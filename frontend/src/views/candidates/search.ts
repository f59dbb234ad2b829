import { flag, many, manyOf, one } from "../../app/searchText";
import { DECISIONS, MOST_COMPARED, PARTS, WEIGHTS } from "./choices";

type Weight = (typeof WEIGHTS)[keyof typeof WEIGHTS];

/** The filters of candidates, named as the service names them; weights that are tried out; whom to compare. */
export type CandidatesSearch = {
  tier?: string[];
  abcClass?: string[];
  status?: string[];
  valueGrade?: string[];
  ownerId?: string[];
  teamId?: string[];
  segmentId?: string[];
  decision?: (typeof DECISIONS)[number][];
  decided?: boolean;
  keyAccount?: boolean;
  planned?: boolean;
  compare?: string[];
} & { [name in Weight]?: number };

export function candidatesSearch(raw: Record<string, unknown>): CandidatesSearch {
  return {
    tier: many(raw.tier),
    abcClass: many(raw.abcClass),
    status: many(raw.status),
    valueGrade: many(raw.valueGrade),
    ownerId: many(raw.ownerId),
    teamId: many(raw.teamId),
    segmentId: many(raw.segmentId),
    decision: manyOf(raw.decision, DECISIONS),
    decided: flag(raw.decided),
    keyAccount: flag(raw.keyAccount),
    planned: flag(raw.planned),
    compare: many(raw.compare)?.slice(0, MOST_COMPARED),
    ...Object.fromEntries(
      PARTS.map((part) => [WEIGHTS[part], weight(raw[WEIGHTS[part]])]).filter(
        ([, value]) => value !== undefined,
      ),
    ),
  };
}

function weight(value: unknown): number | undefined {
  const text = typeof value === "number" ? String(value) : one(value);
  return text !== undefined && /^(\d|[1-9]\d|100)$/.test(text) ? Number(text) : undefined;
}

/** The weights that are tried out. */
export function weightsOf(search: CandidatesSearch): { [name in Weight]?: number } {
  return Object.fromEntries(
    PARTS.flatMap((part) => {
      const value = search[WEIGHTS[part]];
      return value === undefined ? [] : [[WEIGHTS[part], value]];
    }),
  );
}

/** Whom to set side by side, by which weights. */
export type CompareSearch = Pick<CandidatesSearch, "compare" | Weight>;

export function compareSearch(raw: Record<string, unknown>): CompareSearch {
  const search = candidatesSearch(raw);
  return { compare: search.compare, ...weightsOf(search) };
}
