import { day, many, manyOf, one, parseSearch } from "../../app/searchText";
import { PARTNER_KINDS, PARTNER_STATES, REGISTRATION_STATES } from "./choices";

export interface PartnersSearch {
  q?: string;
  kind?: (typeof PARTNER_KINDS)[number][];
  state?: (typeof PARTNER_STATES)[number][];
}

export function partnersSearch(raw: Record<string, unknown>): PartnersSearch {
  return {
    q: one(raw.q),
    kind: manyOf(raw.kind, PARTNER_KINDS),
    state: manyOf(raw.state, PARTNER_STATES),
  };
}

/** The filters of the list of registrations, named as the service names them. */
export interface RegistrationsSearch {
  partnerId?: string[];
  customerId?: string[];
  segmentId?: string[];
  productId?: string[];
  ownerId?: string[];
  state?: (typeof REGISTRATION_STATES)[number][];
  validUntilFrom?: string;
  validUntilTo?: string;
  registeredFrom?: string;
  registeredTo?: string;
}

export function registrationsSearch(raw: Record<string, unknown>): RegistrationsSearch {
  return {
    partnerId: many(raw.partnerId),
    customerId: many(raw.customerId),
    segmentId: many(raw.segmentId),
    productId: many(raw.productId),
    ownerId: many(raw.ownerId),
    state: manyOf(raw.state, REGISTRATION_STATES),
    validUntilFrom: day(raw.validUntilFrom),
    validUntilTo: day(raw.validUntilTo),
    registeredFrom: day(raw.registeredFrom),
    registeredTo: day(raw.registeredTo),
  };
}

/** The list behind a figure, as the service names it (path and query), for a link of this page. */
export function registrationsOf(link: string): RegistrationsSearch {
  return registrationsSearch(parseSearch(link.slice(link.indexOf("?"))));
}
