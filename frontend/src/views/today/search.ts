import { day, one, type RawSearch } from "../../app/searchText";

export interface TodaySearch {
  date?: string;
  ownerId?: string;
  plan?: string;
}

export function todaySearch(raw: Record<string, unknown>): TodaySearch {
  const r = raw as RawSearch;
  return { date: day(r.date), ownerId: one(r.ownerId), plan: one(r.plan) };
}
