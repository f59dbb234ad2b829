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

/** What is typed over a record: the rest of it stays as it is, also when somebody else changes it meanwhile. */
export function typedOver(record: Details, edits: Partial<Details>): Details {
  return {
    ...record,
    ...edits,
    customFields: { ...record.customFields, ...edits.customFields },
  };
}

/** The edits with one more of them. */
export function withEdit(
  record: Details,
  edits: Partial<Details>,
  change: Partial<Details>,
): Partial<Details> {
  const { customFields, ...rest } = change;
  const typed = typedOver(record, edits).customFields;
  return {
    ...edits,
    ...rest,
    ...(customFields
      ? { customFields: { ...edits.customFields, ...changedValues(typed, customFields) } }
      : {}),
  };
}

/** Of a team's own fields, too, only those that differ. */
function changedValues(before: Values = {}, after: Values = {}): Values {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => (value ?? null) !== (before[key] ?? null)),
  );
}
/** 86010000 → 86,010,000, also while one types "12." or "12.50". */
export function grouped(value: number | string): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}
