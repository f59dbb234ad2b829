import type { Customer, CustomerPatch } from "../../api/types";

type Values = Record<string, unknown>;

export type Details = Pick<
  Customer,
  | "name"
  | "shortName"
  | "creditCode"
  | "website"
  | "leadSource"
  | "sizeClass"
  | "regionCode"
  | "industryCode"
  | "headcount"
  | "foundedYear"
  | "annualRevenue"
  | "procurementBudget"
  | "mainBusiness"
  | "tags"
> & { customFields: Values };

export function detailsOf(c: Customer): Details {
  return {
    name: c.name,
    shortName: c.shortName,
    creditCode: c.creditCode,
    website: c.website,
    leadSource: c.leadSource,
    sizeClass: c.sizeClass,
    regionCode: c.regionCode,
    industryCode: c.industryCode,
    headcount: c.headcount,
    foundedYear: c.foundedYear,
    annualRevenue: c.annualRevenue,
    procurementBudget: c.procurementBudget,
    mainBusiness: c.mainBusiness,
    tags: c.tags,
    customFields: c.customFields,
  };
}

/** A merge patch: what differs, and null for what was emptied. */
export function changesOf(before: Details, after: Details): CustomerPatch {
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(before) as (keyof Details)[]) {
    if (key === "customFields") {
      const own = changedValues(before[key], after[key]);
      if (Object.keys(own).length > 0) patch[key] = own;
      continue;
    }
    const value = after[key];
    const next = typeof value === "string" ? value.trim() || null : value;
    if (JSON.stringify(next) !== JSON.stringify(before[key])) patch[key] = next;
  }
  return patch as CustomerPatch;
}

/** What is typed, and of each typed field the record's value at that time. */
export interface Typed {
  edits: Partial<Details>;
  seen: Partial<Details>;
}

/** What is typed over a record: the rest of it stays as it is, also when somebody else changes it meanwhile. */
export function typedOver(record: Details, typed: Typed): Details {
  const edits = flat(typed.edits);
  const seen = flat(typed.seen);
  const over = flat(record);
  for (const [path, value] of edits) {
    const meant = !seen.has(path) || !same(value, seen.get(path));
    // What was typed back to where it began is no wish: somebody else's change stands.
    if (meant || same(over.get(path), seen.get(path))) over.set(path, value);
  }
  return nested(over) as Details;
}

/** With one more change; what equals the record is no edit. */
export function withEdit(record: Details, typed: Typed, change: Partial<Details>): Typed {
  const present = flat(record);
  const edits = flat(typed.edits);
  const seen = flat(typed.seen);
  const shown = flat(typedOver(record, typed));
  for (const [path, value] of flat(change)) {
    // The inputs of a team's own fields tell of all of them.
    if (path.startsWith(OWN) && exactly(value, shown.get(path))) continue;
    if (exactly(value, present.get(path))) {
      edits.delete(path);
      seen.delete(path);
    } else {
      edits.set(path, value);
      if (!seen.has(path)) seen.set(path, present.get(path) ?? null);
    }
  }
  return { edits: nested(edits), seen: nested(seen) };
}

/** Fields of which the record says something else by now than when one began to type, and what. */
export function conflictsOf(record: Details, typed: Typed): Map<string, unknown> {
  const present = flat(record);
  const edits = flat(typed.edits);
  const conflicts = new Map<string, unknown>();
  for (const [path, before] of flat(typed.seen)) {
    const now = present.get(path) ?? null;
    const mine = edits.get(path);
    if (!same(now, before) && !same(mine, now) && !same(mine, before)) conflicts.set(path, now);
  }
  return conflicts;
}

const OWN = "customFields/";

/** Each value by its path, as errors name them. */
function flat(details: Partial<Details>): Map<string, unknown> {
  const { customFields, ...rest } = details;
  return new Map([
    ...Object.entries(rest),
    ...Object.entries(customFields ?? {}).map(([key, value]) => [OWN + key, value] as const),
  ]);
}

function nested(values: Map<string, unknown>): Partial<Details> {
  const details: Values = {};
  const own: Values = {};
  for (const [path, value] of values) {
    if (path.startsWith(OWN)) own[path.slice(OWN.length)] = value;
    else details[path] = value;
  }
  return { ...details, customFields: own } as Partial<Details>;
}

function exactly(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? "") === JSON.stringify(b ?? "");
}

/** As they would be stored. */
function same(a: unknown, b: unknown): boolean {
  return exactly(stored(a), stored(b));
}

function stored(value: unknown): unknown {
  return typeof value === "string" ? value.trim() : value;
}

/** Of a team's own fields, too, only those that differ. */
function changedValues(before: Values = {}, after: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => (value ?? null) !== (before[key] ?? null)),
  );
}
