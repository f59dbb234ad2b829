import { flag, one } from "../../app/searchText";

export interface ContactsSearch {
  q?: string;
  left?: boolean;
}

export function contactsSearch(raw: Record<string, unknown>): ContactsSearch {
  return { q: one(raw.q), left: flag(raw.left) };
}
