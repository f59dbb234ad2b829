import { api } from "../../api/client";
import { queryClient } from "../../app/queryClient";
import { refreshFollowUp } from "../followup/refresh";

/** Who takes a customer owns it, and it is in their lists at once. */
export async function claim(customerId: string): Promise<void> {
  await api.POST("/api/v1/customer-pool/{customerId}/claims", { params: { path: { customerId } } });
  await again();
}

export async function release(id: string, reason: string): Promise<void> {
  await api.POST("/api/v1/customers/{id}/releases", { params: { path: { id } }, body: { reason } });
  await again();
}

async function again(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/customer-pool"] });
  await refreshFollowUp();
}
