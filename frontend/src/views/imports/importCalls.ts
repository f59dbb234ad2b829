import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";

export async function refreshImports(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/v1/imports"),
  });
}

/** Keeps the mapping, then looks at every row without writing any. */
export async function check(
  id: string,
  preparation: Schemas["ImportPreparationPatch"],
): Promise<void> {
  const params = { path: { id } };
  await api.PATCH("/api/v1/imports/{id}", { params, body: preparation });
  await api.POST("/api/v1/imports/{id}/checks", { params });
  await refreshImports();
}

/** Another row of headings: the columns are guessed anew. */
export async function chooseHeadings(
  id: string,
  headingRow: number,
  done: () => void,
): Promise<void> {
  await api.PATCH("/api/v1/imports/{id}", { params: { path: { id } }, body: { headingRow } });
  done();
  await refreshImports();
}

export async function run(id: string): Promise<void> {
  await api.POST("/api/v1/imports/{id}/runs", { params: { path: { id } } });
  await refreshImports();
}

export async function undo(id: string): Promise<void> {
  await api.POST("/api/v1/imports/{id}/undo", { params: { path: { id } } });
  await queryClient.invalidateQueries();
}
