import type { Me } from "../api/types";

/** What the page offers to whom; the service decides again on every call. */
const needed = {
  customers: "customers:read",
  newCustomer: "customers:write",
  log: "follow-up:write",
  assign: "customers:assign",
  confirm: "customers:confirm",
  pool: "pool:read",
  claim: "pool:claim",
  trials: "trials:read",
  trialWrite: "trials:write",
  portfolio: "portfolio:read",
  classes: "classifications:read",
  fit: "classifications:fit",
  import: "imports:write",
  export: "exports:write",
  orders: "purchases:read",
  sell: "purchases:write",
  products: "products:write",
  accounts: "key-accounts:read",
  accountWrite: "key-accounts:write",
  accountTemplates: "key-account-templates:write",
  oversee: "team:oversee",
  settings: "settings:write",
  people: "people:write",
} as const;

export type Offer = keyof typeof needed;

export function can(me: Me, offer: Offer): boolean {
  return me.permissions.includes(needed[offer]);
}

/** Those who look at more than their own customers. */
export function leads(me: Me): boolean {
  return me.roles.includes("MANAGER") || me.roles.includes("EXECUTIVE");
}

export function seesAll(me: Me): boolean {
  return me.roles.includes("EXECUTIVE");
}
