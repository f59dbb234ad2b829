import type { Importance, Schemas, Status } from "../../api/types";

type Policy = Schemas["CadencePolicy"];
type WonKey = keyof Policy["won"];
export type CadencePlace =
  readonly ["won", WonKey] | readonly [Exclude<keyof Policy, "won" | "version">];

interface CadenceRow {
  at: CadencePlace;
  status?: Status;
  importance?: Importance;
  potential?: boolean;
}

/** The numbers of the policy in the order in which people read them. */
export const CADENCE_ROWS: readonly CadenceRow[] = [
  { at: ["won", "key"], status: "WON", importance: "KEY" },
  { at: ["won", "generalWithPotential"], status: "WON", importance: "GENERAL", potential: true },
  { at: ["won", "general"], status: "WON", importance: "GENERAL" },
  { at: ["won", "minor"], status: "WON", importance: "MINOR" },
  { at: ["testing"], status: "TESTING" },
  { at: ["heldByCompetitor"], status: "HELD_BY_COMPETITOR" },
  { at: ["contactedRepeatedly"], status: "CONTACTED_REPEATEDLY" },
  { at: ["contactStarted"], status: "CONTACT_STARTED" },
  { at: ["tierCap"] },
];

export function intervalAt(policy: Policy, at: CadencePlace): number {
  return at[0] === "won" ? policy.won[at[1]] : policy[at[0]];
}

export function withInterval(policy: Policy, at: CadencePlace, days: number): Policy {
  return at[0] === "won"
    ? { ...policy, won: { ...policy.won, [at[1]]: days } }
    : { ...policy, [at[0]]: days };
}
