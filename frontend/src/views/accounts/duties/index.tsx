import type { ComponentType } from "react";
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
  SUPPLY: Supply,
  FIRST_TRIAL: FirstTrial,
  EVENTS: Events,
  PROMOTION: Promotion,
  INCENTIVE: Incentive,
};
