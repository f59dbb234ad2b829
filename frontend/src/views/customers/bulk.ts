import { api } from "../../api/client";
import type { CustomerRow, Schemas } from "../../api/types";
import { editCustomer } from "./editCustomer";
import { inParts, type Progressing } from "./stride";

export type BulkChange = Pick<
  Schemas["BulkCustomerChange"],
  "tier" | "importance" | "ownerId" | "addTags"
>;

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

/** What a row had before; undefined where only the record itself can be emptied again. */
function reverseOf(
  row: CustomerRow,
  change: BulkChange,
): Schemas["BulkCustomerChange"] | undefined {
  const { addTags } = change;
  if (addTags) return { removeTags: addTags.filter((tag) => !row.tags.includes(tag)) };
  if (change.ownerId) return row.ownerId ? { ownerId: row.ownerId } : { releaseToPool: true };
  if (change.tier) return row.tier ? { tier: row.tier } : undefined;
  return row.importance ? { importance: row.importance } : undefined;
}

/** Gives the rows back what they had, those of the same old value together. */
export async function putBack(rows: CustomerRow[], change: BulkChange): Promise<void> {
  const groups = new Map<string, CustomerRow[]>();
  for (const row of rows) {
    const reverse = reverseOf(row, change);
    if (reverse) {
      const key = JSON.stringify(reverse);
      groups.set(key, [...(groups.get(key) ?? []), row]);
    } else {
      // In a change of many an absent value means "stays": who had none is emptied one by one.
      await editCustomer(row.id, change.tier ? { tier: null } : { importance: null });
    }
  }
  for (const [key, group] of groups) {
    await bulkChange(group, JSON.parse(key) as Schemas["BulkCustomerChange"]);
  }
}
