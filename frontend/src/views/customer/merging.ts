import { api } from "../../api/client";
import { queryClient } from "../../app/queryClient";
import { refreshFollowUp } from "../followup/refresh";

const TOUCHED = [
  "/api/v1/customers/{id}/merges",
  "/api/v1/customers/{id}/group",
  "/api/v1/contacts",
];

export async function merge(survivorId: string, mergedId: string): Promise<string | undefined> {
  const { data } = await api.POST("/api/v1/customers/{id}/merges", {
    params: { path: { id: survivorId } },
    body: { mergedId },
  });
  await again();
  return data?.id;
}

export async function undoMerge(survivorId: string, mergeId: string): Promise<void> {
  await api.POST("/api/v1/customers/{id}/merges/{mergeId}/undo", {
    params: { path: { id: survivorId, mergeId } },
  });
  await again();
}

async function again(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => TOUCHED.includes(queryKey[1] as string),
  });
  await refreshFollowUp();
}
