import { flag, many, one } from "../../app/searchText";

export interface ContactsSearch {
  q?: string;
  left?: boolean;
  segmentId?: string[];
}

export function contactsSearch(raw: Record<string, unknown>): ContactsSearch {
  return { q: one(raw.q), left: flag(raw.left), segmentId: many(raw.segmentId) };
}
