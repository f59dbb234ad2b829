import { api } from "../../api/client";
import type { CustomerRow, Schemas } from "../../api/types";
import { inParts, type Progressing } from "./stride";

export type BulkChange = Pick<Schemas["BulkCustomerChange"], "tier" | "ownerId" | "addTags">;

export interface Refusal {
  id: string;
  name: string;
  detail: string;
}

/** Small enough that one sees it move. */
const PART = 100;

/** The same change to all rows; each is changed or refused by itself. */
export async function bulkChange(
  rows: CustomerRow[],
  change: Schemas["BulkCustomerChange"],
  report: (progress: Progressing) => void = () => undefined,
): Promise<{ changed: CustomerRow[]; refused: Refusal[] }> {
  const changed: CustomerRow[] = [];
  const refused: Refusal[] = [];
  await inParts(
    rows,
    PART,
    async (part) => {
      const { data } = await api.POST("/api/v1/customers/bulk-changes", {
        body: { customerIds: part.map((r) => r.id), change },
      });
      for (const result of data?.items ?? []) {
        const row = part.find((r) => r.id === result.customerId);
        if (!row) continue;
        if (result.outcome === "CHANGED") changed.push(row);
        else refused.push({ id: row.id, name: row.name, detail: result.problem?.detail ?? "" });
      }
    },
    report,
  );
  return { changed, refused };
}

/** Gives the rows back what they had, those of the same old value together. */
export async function putBack(rows: CustomerRow[], change: BulkChange): Promise<void> {
  const tags = change.addTags;
  const reverse = (row: CustomerRow): Schemas["BulkCustomerChange"] =>
    tags
      ? { removeTags: tags.filter((tag) => !row.tags.includes(tag)) }
      : change.tier
        ? { tier: row.tier }
        : { ownerId: row.ownerId };
  const groups = new Map<string, CustomerRow[]>();
  for (const row of rows) {
    const key = JSON.stringify(reverse(row));
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  for (const [key, group] of groups) {
    await bulkChange(group, JSON.parse(key) as Schemas["BulkCustomerChange"]);
  }
}
