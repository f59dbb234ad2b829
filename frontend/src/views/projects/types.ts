import type { Schemas } from "../../api/types";

export type Project = Schemas["Project"];
export type Maker = Schemas["DecisionMaker"];
export type MakerRequest = Schemas["CreateDecisionMakerRequest"];
export type Lead = Schemas["SupportLead"];
export type Stance = Maker["stances"][number]["stance"];
export type Role = Maker["role"];

export const ROLES = [
  "DECIDES",
  "APPROVES",
  "EVALUATES",
  "USES",
  "GUARDS",
] as const satisfies readonly Role[];
export const OUTCOMES = ["WON", "LOST", "DROPPED"] as const satisfies readonly Project["state"][];
