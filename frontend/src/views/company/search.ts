import { day, flag, many, manyOf, numbersOf, one, oneOf, parseSearch } from "../../app/searchText";
import { BARRIER_STATES, BREAKERS, INBOUND, OUTBOUND } from "../layers/choices";
import { STEPS } from "../projects/steps";
import {
  DEPTHS,
  DIRECTIONS,
  MISSING,
  PROJECT_STATES,
  REQUIREMENTS,
  STAGES,
  TIERS,
} from "./choices";

type Raw = Record<string, unknown>;

/** Whose customers and which; a person or a team. */
export interface CompanySearch {
  ownerId?: string;
  teamId?: string;
  segmentId?: string[];
  tier?: (typeof TIERS)[number][];
}

export function companySearch(raw: Raw): CompanySearch {
  return {
    ownerId: one(raw.ownerId),
    teamId: one(raw.teamId),
    segmentId: many(raw.segmentId),
    tier: manyOf(raw.tier, TIERS),
  };
}

const MODELLED_SORTS = ["customerName", "-customerName", "depth", "-depth", "tier"] as const;

/** The filters of the lists are named as the service names them. */
export function modelledSearch(raw: Raw) {
  return {
    ...companySearch(raw),
    tierKnown: flag(raw.tierKnown),
    modelled: flag(raw.modelled),
    depth: numbersOf(raw.depth, DEPTHS),
    stage: manyOf(raw.stage, STAGES),
    requirement: manyOf(raw.requirement, REQUIREMENTS),
    missing: manyOf(raw.missing, MISSING),
    lacking: flag(raw.lacking),
    unguarded: flag(raw.unguarded),
    sort: oneOf(raw.sort, MODELLED_SORTS),
  };
}

export function barriersSearch(raw: Raw) {
  return {
    ...companySearch(raw),
    customerId: many(raw.customerId),
    responsibleId: many(raw.responsibleId),
    competitorId: many(raw.competitorId),
    kind: manyOf(raw.kind, [...INBOUND, ...OUTBOUND]),
    direction: manyOf(raw.direction, DIRECTIONS),
    state: manyOf(raw.state, BARRIER_STATES),
    breaker: manyOf(raw.breaker, BREAKERS),
    brokenBy: manyOf(raw.brokenBy, BREAKERS),
    dueFrom: day(raw.dueFrom),
    dueTo: day(raw.dueTo),
  };
}

export function projectsSearch(raw: Raw) {
  return {
    ...companySearch(raw),
    customerId: many(raw.customerId),
    responsibleId: many(raw.responsibleId),
    state: manyOf(raw.state, PROJECT_STATES),
    step: numbersOf(raw.step, STEPS),
    expectedFrom: day(raw.expectedFrom),
    expectedTo: day(raw.expectedTo),
  };
}

const PATHS = {
  "/api/v1/five-layer/customers": "/five-layers/customers",
  "/api/v1/barriers": "/five-layers/barriers",
  "/api/v1/projects": "/projects",
} as const;

/** The list behind a figure, as the service names it (path and query), for a link of this page. */
export function listOf(link: string) {
  const [path = "", query = ""] = link.split("?");
  const raw = parseSearch(query);
  const to = PATHS[path as keyof typeof PATHS];
  switch (to) {
    case "/five-layers/barriers":
      return { to, search: barriersSearch(raw) } as const;
    case "/projects":
      return { to, search: projectsSearch(raw) } as const;
    default:
      return { to: "/five-layers/customers", search: modelledSearch(raw) } as const;
  }
}

/** One person and one team are asked for, as lists name them. */
export function listed<T extends CompanySearch>({ ownerId, teamId, ...rest }: T) {
  return {
    ...rest,
    ownerId: ownerId === undefined ? undefined : [ownerId],
    teamId: teamId === undefined ? undefined : [teamId],
  };
}
