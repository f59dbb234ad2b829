import type { Me, Schemas } from "../../api/types";
import { can } from "../../app/permissions";
import { flag, many, manyOf, one } from "../../app/searchText";

export const KINDS = [
  "CUSTOMER",
  "PLAN",
  "TRIAL",
  "PROJECT",
  "BARRIER",
  "VALUE",
  "ACCOUNT_PLAN",
  "ACCOUNT_REPORT",
] as const satisfies readonly Schemas["HandoverKind"][];
export type Kind = (typeof KINDS)[number];

/** Whoever gives customers to others, and whoever looks after the people. */
export function mayHandOver(me: Me): boolean {
  return can(me, "assign") || can(me, "people");
}

export interface NewHandoverSearch {
  personId?: string;
  kind?: Kind[];
}

export function newHandoverSearch(raw: Record<string, unknown>): NewHandoverSearch {
  return { personId: one(raw.personId), kind: manyOf(raw.kind, KINDS) };
}

/** The filters of what moved, named as the service names them. */
export interface HandoverSearch {
  kind?: Kind[];
  toId?: string[];
  warned?: boolean;
}

export function handoverSearch(raw: Record<string, unknown>): HandoverSearch {
  return { kind: manyOf(raw.kind, KINDS), toId: many(raw.toId), warned: flag(raw.warned) };
}
