import { api } from "../../api/client";
import { queryClient } from "../../app/queryClient";

const LIST = "/api/v1/notifications";

export async function markRead(ids: string[]): Promise<void> {
  for (const id of ids) {
    await api.POST("/api/v1/notifications/{id}/reading", { params: { path: { id } } });
  }
  await queryClient.invalidateQueries({ queryKey: ["get", LIST] });
}
