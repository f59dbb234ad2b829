import { many, one } from "../../app/searchText";

export interface PoolSearch {
  q?: string;
  regionCode?: string[];
  industryCode?: string[];
  sort?: string;
}

export function poolSearch(raw: Record<string, unknown>): PoolSearch {
  return {
    q: one(raw.q),
    regionCode: many(raw.regionCode),
    industryCode: many(raw.industryCode),
    sort: one(raw.sort),
  };
}
