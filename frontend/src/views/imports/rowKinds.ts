import type { operations } from "../../api/schema";
import type { Import } from "../../api/types";
import type { Kind } from "./search";

type Query = NonNullable<operations["listImportRows"]["parameters"]["query"]>;

/** Which kinds of rows there can be, and which are looked at first: those that need it. */
export function kindsOf(job: Import): { kinds: Kind[]; first: Kind } {
  if (job.state === "UNDONE") {
    const kinds: Kind[] = ["all", ...(job.keptRows > 0 ? (["kept"] as const) : [])];
    return { kinds, first: job.keptRows > 0 ? "kept" : "all" };
  }
  const some: [Kind, number][] = [
    ["created", job.createdRows],
    ["updated", job.updatedRows],
    ["unchanged", job.unchangedRows],
    ["refused", job.refusedRows],
    ["warned", job.warnedRows],
    // Only a look at them tells.
    ["repeated", 1],
  ];
  const first = job.refusedRows > 0 ? "refused" : job.warnedRows > 0 ? "warned" : "all";
  return { kinds: ["all", ...some.filter(([, n]) => n > 0).map(([kind]) => kind)], first };
}

export function countOf(job: Import, kind: Kind): number | undefined {
  switch (kind) {
    case "all":
      return job.totalRows;
    case "created":
      return job.createdRows;
    case "updated":
      return job.updatedRows;
    case "unchanged":
      return job.unchangedRows;
    case "refused":
      return job.refusedRows;
    case "warned":
      return job.warnedRows;
    case "kept":
      return job.keptRows;
    case "repeated":
      return undefined;
  }
}

export function queryOf(kind: Kind): Query {
  switch (kind) {
    case "all":
      return { rows: "ALL" };
    case "warned":
      return { rows: "WARNED" };
    case "repeated":
      return { rows: "REPEATED" };
    default:
      return { outcome: kind.toUpperCase() as Query["outcome"] };
  }
}
