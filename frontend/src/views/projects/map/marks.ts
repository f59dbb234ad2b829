import type { MapPerson, RelationshipMap, Stance } from "./types";

/** What stands on a person's card as a badge; the words are those of the catalogues. */
export type Badge =
  | { kind: "LEFT" | "ABSENT" | "OVERSTEPPED" | "NOBODY_KNOWS" | "ONLY_ONE" | "NOT_RECENTLY" }
  | { kind: "BACKS"; name: string };

/** Towards us; whoever decides nothing has no stance. */
export function stanceOf(person: MapPerson): Stance | undefined {
  if (person.role == null) return undefined;
  return person.stances.find((s) => s.competitorId == null)?.stance ?? "UNKNOWN";
}

/** Worst first. */
export function badgesOf(person: MapPerson, map: Pick<RelationshipMap, "best">): Badge[] {
  const badges: Badge[] = [];
  if (person.left) badges.push({ kind: "LEFT" });
  if (person.absent) badges.push({ kind: "ABSENT" });
  if (person.overstepped) badges.push({ kind: "OVERSTEPPED" });
  if (person.gap) badges.push({ kind: person.gap });
  const best = map.best;
  if (
    best &&
    person.stances.some((s) => s.competitorId === best.competitorId && s.stance === "SUPPORT")
  ) {
    badges.push({ kind: "BACKS", name: best.name });
  }
  return badges;
}

/** How a stance looks: colours that reach AA, each with a shape of its own. */
export const stanceLooks: Record<Stance, { ink: string; ground: string; path: string }> = {
  // A tick in a disc.
  SUPPORT: {
    ink: "#22572f",
    ground: "#dcefd6",
    path: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM6.900 11.400L3.600 8.200l1.300-1.300 2 1.900 4.200-4.300 1.300 1.300z",
  },
  // A bar in a square.
  NEUTRAL: { ink: "#4d5647", ground: "#e8e7e0", path: "M2 2h12v12H2zM4.500 7v2h7V7z" },
  // A cross in a diamond.
  AGAINST: {
    ink: "#943a17",
    ground: "#fbe5da",
    path: "M8 .500L15.500 8 8 15.500.500 8zM5.900 4.700L4.700 5.900 6.800 8l-2.100 2.100 1.200 1.200L8 9.200l2.100 2.100 1.200-1.200L9.200 8l2.100-2.100-1.200-1.200L8 6.800z",
  },
  // A question in a ring.
  UNKNOWN: {
    ink: "#2a5a80",
    ground: "#e2ecf4",
    path: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 2.600a5.400 5.400 0 1 1 0 10.800A5.400 5.400 0 0 1 8 2.600zM7.100 10.700h1.800v1.700H7.100zM5.300 6.300h1.600c0-.800.500-1.200 1.100-1.200s1.100.300 1.100.900c0 1.200-2 1.300-2 3.400v.400h1.700v-.300c0-1.300 2.100-1.500 2.100-3.600C10.900 4.500 9.700 3.600 8 3.600S5.300 4.700 5.300 6.300z",
  },
};
