import { customersSearch, type CustomersSearch } from "../customers/search";
import type { Kind } from "./kinds";
import { chosen, listQuery, PART, type ListName, type ListSearch } from "./search";

/** Under what name the list of customers asks for the class; the others are not kept beside a customer. */
const CLASSES: Partial<Record<Kind, { of: ListName; as: keyof CustomersSearch }>> = {
  abc: { of: "abcClass", as: "abcClass" },
  rfm: { of: "segment", as: "rfmSegment" },
  lifecycle: { of: "stage", as: "lifecycleStage" },
  attitude: { of: "attitude", as: "attitude" },
  "value-grade": { of: "valueGrade", as: "valueGrade" },
  tier: { of: "presentTier", as: "tier" },
};

/**
 * What a list of a classification asks for, as filters of customers that a live segment can keep: whose, and the class that
 * they are of today. Null for what is told of another day, of another period or of single customers.
 */
export function segmentOf(kind: Kind, search: ListSearch, today: string): CustomersSearch | null {
  const asked = listQuery(kind, search);
  const label = CLASSES[kind];
  if (!label || asked.period || asked.segmentId) return null;
  if (asked.asOf && asked.asOf[0] !== today) return null;
  const kept: readonly ListName[] = [...PART, label.of];
  if (!asked[label.of] || asked[label.of]?.some((value) => !isClass(value))) return null;
  if (chosen(kind, search).some((name) => !kept.includes(name))) return null;
  const part = Object.fromEntries(PART.map((name) => [name, asked[name]]));
  // A list by the tier that is set may be narrowed to tiers as well: both cannot be said at once.
  if (part[label.as]) return null;
  return customersSearch({ ...part, [label.as]: asked[label.of] });
}

const isClass = (value: string) => value !== "NONE" && value !== "OUTSIDE";
