import type { Schemas } from "../../../api/types";

export type Figures = Schemas["KeyAccountDutyFigures"];
export type DutyRow = Schemas["KeyAccountDutyRow"];
export type AccountDesk = Schemas["KeyAccountDesk"];
export type Standing = Schemas["KeyAccountDutyStanding"];
export type DutyKind = Schemas["DutyKind"];
export type DutyState = Schemas["DutyState"];
export type DutyLack = Schemas["DutyLack"];

export const DUTIES: readonly DutyKind[] = [
  "SUPPLY",
  "FIRST_TRIAL",
  "EVENTS",
  "EXECUTIVE_VISIT",
  "PROMOTION",
  "OPINION",
  "INCENTIVE",
  "INFORMATION",
  "SYMPOSIUM",
];

export const STATES: readonly DutyState[] = ["OVERDUE", "DUE_SOON", "IN_ORDER"];
