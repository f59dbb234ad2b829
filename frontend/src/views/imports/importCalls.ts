import { api } from "../../api/client";
import type { ColumnMapping } from "../../api/types";
import { queryClient } from "../../app/queryClient";

export async function refreshImports(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/v1/imports"),
  });
}

/** Keeps the mapping, then looks at every row without writing any. */
export async function check(id: string, columns: ColumnMapping[]): Promise<void> {
  const params = { path: { id } };
  await api.GET("/api/v1/imports/{id}", { params });
  await api.PUT("/api/v1/imports/{id}/mapping", { params, body: { columns } });
  await api.POST("/api/v1/imports/{id}/dry-run", { params });
  await refreshImports();
}

export async function run(id: string): Promise<void> {
  await api.POST("/api/v1/imports/{id}/run", { params: { path: { id } } });
  await refreshImports();
}

export async function undo(id: string): Promise<void> {
  await api.POST("/api/v1/imports/{id}/undo", { params: { path: { id } } });
  await refreshImports();
}
