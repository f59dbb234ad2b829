import { lazy, type ComponentType } from "react";
import type { DutyKind } from "../desk/choices";
import { Events } from "./Events";
import { FirstTrial } from "./FirstTrial";
import { Incentive } from "./Incentive";
import { Promotion } from "./Promotion";
import { Supply } from "./Supply";

export interface DutySectionProps {
  customerId: string;
  /** Whether the reader may record something there. */
  writable: boolean;
}

/** What each duty shows of an account, and how it is done there. One line for each, in the order of the desk. */
export const dutySections: Partial<Record<DutyKind, ComponentType<DutySectionProps>>> = {
  EXECUTIVE_VISIT: lazy(async () => ({ default: (await import("./VisitSection")).VisitSection })),
  OPINION: lazy(async () => ({ default: (await import("./OpinionSection")).OpinionSection })),
  INFORMATION: lazy(async () => ({ default: (await import("./ReportSection")).ReportSection })),
  SYMPOSIUM: lazy(async () => ({ default: (await import("./SymposiumSection")).SymposiumSection })),
  SUPPLY: Supply,
  FIRST_TRIAL: FirstTrial,
  EVENTS: Events,
  PROMOTION: Promotion,
  INCENTIVE: Incentive,
};
