/** The answer of GET /projects/{id}/relationship-map. */
export interface RelationshipMap {
  projectId: string;
  projectName: string;
  customerId: string;
  step: number;
  asOf: string;
  /** Whether the weights make 100. */
  complete: boolean;
  weight: number;
  ours: number;
  best?: { competitorId: string; name: string; weight: number } | null;
  lead: number;
  people: MapPerson[];
  influences: MapInfluence[];
}

export const STANCES = ["SUPPORT", "NEUTRAL", "AGAINST", "UNKNOWN"] as const;
export type Stance = (typeof STANCES)[number];

export type Gap = "NOBODY_KNOWS" | "ONLY_ONE" | "NOT_RECENTLY";

export interface MapStance {
  /** Null for us. */
  competitorId?: string | null;
  competitorName?: string | null;
  stance: Stance;
}

export interface MapPerson {
  contactId: string;
  name: string;
  position?: string | null;
  department?: string | null;
  left: boolean;
  reportsToId?: string | null;
  decisionMakerId?: string | null;
  version?: number | null;
  role?: "DECIDES" | "APPROVES" | "EVALUATES" | "USES" | "GUARDS" | null;
  weight?: number | null;
  decidesAt?: number[] | null;
  stances: MapStance[];
  criteria?: string | null;
  organisationNeed?: string | null;
  personalNeed?: string | null;
  absent: boolean;
  overstepped: boolean;
  overstepping?: { approachedOn: string; step: number; reachedOn?: string | null } | null;
  knownBy: { userId: string; name: string; lastMetOn: string; recent: boolean }[];
  gap?: Gap | null;
}

export interface MapInfluence {
  id: string;
  version: number;
  fromContactId: string;
  toContactId: string;
  strength: "WEAK" | "STRONG";
  note?: string | null;
}
