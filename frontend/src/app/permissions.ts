import type { Me, Role } from "../api/types";

/** What the page offers to whom. The service decides again on every call. */
const offered = {
  customers: ["REP", "SOLUTION", "MANAGER", "KAM", "EXECUTIVE"],
  import: ["REP", "MANAGER", "KAM"],
  team: ["MANAGER", "EXECUTIVE"],
  company: ["EXECUTIVE"],
  settings: ["MANAGER", "ADMIN"],
  people: ["ADMIN"],
} as const satisfies Record<string, readonly Role[]>;

export type Offer = keyof typeof offered;

export function can(me: Me, offer: Offer): boolean {
  return me.roles.some((role) => (offered[offer] as readonly Role[]).includes(role));
}
