import { lazy } from "react";
import type { Offer } from "../../app/permissions";

/** The sections in the order of the menu, and who is offered them. */
export const SECTIONS = [
  { key: "cadence", offer: "settings", view: lazy(() => import("./CadenceSection")) },
  { key: "thresholds", offer: "settings", view: lazy(() => import("./ThresholdsSection")) },
  { key: "calendar", offer: "settings", view: lazy(() => import("./CalendarSection")) },
  { key: "checklists", offer: "settings", view: lazy(() => import("./ChecklistsSection")) },
  { key: "playbooks", offer: "settings", view: lazy(() => import("./PlaybooksSection")) },
  { key: "factKinds", offer: "settings", view: lazy(() => import("./FactKindsSection")) },
  { key: "fields", offer: "settings", view: lazy(() => import("./FieldsSection")) },
  { key: "products", offer: "products", view: lazy(() => import("./ProductsSection")) },
  { key: "priceTiers", offer: "products", view: lazy(() => import("./PriceTiersSection")) },
  { key: "users", offer: "people", view: lazy(() => import("./UsersSection")) },
  { key: "teams", offer: "people", view: lazy(() => import("./TeamsSection")) },
  { key: "clients", offer: "people", view: lazy(() => import("./ClientsSection")) },
  { key: "audit", offer: "people", view: lazy(() => import("./AuditSection")) },
  { key: "demo", offer: "people", view: lazy(() => import("./DemoSection")) },
] as const satisfies readonly { key: string; offer: Offer; view: unknown }[];

export type SectionKey = (typeof SECTIONS)[number]["key"];
