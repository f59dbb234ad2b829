import type { Maker, MakerRequest, Role, Stance } from "./types";

/** What a form holds about a decision maker. Ours is the stance under "". */
export interface MakerDraft {
  contactId?: string;
  role?: Role;
  decidesAt: number[];
  weight: number | null;
  stances: Record<string, Stance>;
  criteria: string;
  organisationNeed: string;
  personalNeed: string;
}

export const US = "";

export const MAKER_FIELDS = [
  "contactId",
  "role",
  "decidesAt",
  "weight",
  "stances",
  "criteria",
  "organisationNeed",
  "personalNeed",
] as const;
export type MakerField = (typeof MAKER_FIELDS)[number];

export function draftOf(maker: Maker | undefined, contactId?: string): MakerDraft {
  return {
    contactId: maker?.contactId ?? contactId,
    role: maker?.role,
    decidesAt: maker?.decidesAt ?? [],
    weight: maker?.weight ?? null,
    stances: Object.fromEntries(
      (maker?.stances ?? []).map((s) => [s.competitorId ?? US, s.stance] as const),
    ),
    criteria: maker?.criteria ?? "",
    organisationNeed: maker?.organisationNeed ?? "",
    personalNeed: maker?.personalNeed ?? "",
  };
}

const sorted = (stances: Record<string, Stance>) =>
  Object.entries(stances)
    .filter(([, stance]) => stance !== "UNKNOWN")
    .sort(([a], [b]) => a.localeCompare(b));
const plain = (draft: MakerDraft, field: MakerField) =>
  field === "stances"
    ? JSON.stringify(sorted(draft.stances))
    : field === "decidesAt"
      ? JSON.stringify([...draft.decidesAt].sort((a, b) => a - b))
      : JSON.stringify(draft[field] ?? null);

/** Which fields differ. */
export function changed(from: MakerDraft, to: MakerDraft): MakerField[] {
  return MAKER_FIELDS.filter((field) => plain(from, field) !== plain(to, field));
}

/**
 * Somebody else was faster. What was typed here stays; where nothing was typed, theirs is taken
 * over. Both changed: theirs is told beside the field. Of the stances each supplier is one of its own.
 */
export function rebased(typed: MakerDraft, base: MakerDraft, theirs: MakerDraft) {
  const mine = changed(base, typed);
  const other = changed(base, theirs);
  const stances = rebasedStances(typed.stances, base.stances, theirs.stances);
  const value = { ...theirs, ...pick(typed, mine), stances: stances.value };
  return {
    value,
    conflicts: other.filter((field) =>
      field === "stances"
        ? stances.conflicts.length > 0
        : mine.includes(field) && changed(typed, theirs).includes(field),
    ),
    taken: other.filter((field) =>
      field === "stances" ? stances.conflicts.length === 0 : !mine.includes(field),
    ),
    /** Suppliers towards whom both changed the stance, ours under {@link US}. */
    suppliers: stances.conflicts,
  };
}

function rebasedStances(
  typed: Record<string, Stance>,
  base: Record<string, Stance>,
  theirs: Record<string, Stance>,
) {
  const value: Record<string, Stance> = {};
  const conflicts: string[] = [];
  for (const supplier of new Set([base, theirs, typed].flatMap(Object.keys))) {
    const was = base[supplier] ?? "UNKNOWN";
    const mine = typed[supplier] ?? "UNKNOWN";
    const other = theirs[supplier] ?? "UNKNOWN";
    const kept = mine === was ? theirs[supplier] : typed[supplier];
    if (kept) value[supplier] = kept;
    if (mine !== was && other !== was && mine !== other) conflicts.push(supplier);
  }
  return { value, conflicts };
}

function pick(draft: MakerDraft, fields: MakerField[]): Partial<MakerDraft> {
  return Object.fromEntries(fields.map((field) => [field, draft[field]]));
}

const orNull = (text: string) => text.trim() || null;

/** As the service takes it; of a change only what differs. */
export function toBody(draft: MakerDraft, fields: readonly MakerField[] = MAKER_FIELDS) {
  const body = {
    contactId: draft.contactId,
    role: draft.role,
    decidesAt: [...draft.decidesAt].sort((a, b) => a - b),
    weight: draft.weight ?? 0,
    stances: Object.entries(draft.stances).map(([supplier, stance]) =>
      supplier === US ? { stance } : { competitorId: supplier, stance },
    ),
    criteria: orNull(draft.criteria),
    organisationNeed: orNull(draft.organisationNeed),
    personalNeed: orNull(draft.personalNeed),
  };
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => fields.includes(name as MakerField)),
  ) as Partial<MakerRequest>;
}

/** What the weights make together with what is typed; the others' first. */
export function weightsWith(makers: Maker[], exceptId: string | undefined, typed: number | null) {
  const others = makers.filter((m) => m.id !== exceptId).reduce((sum, m) => sum + m.weight, 0);
  return { others, sum: others + (typed ?? 0), left: 100 - others };
}
