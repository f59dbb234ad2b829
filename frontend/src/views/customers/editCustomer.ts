import { api, etags } from "../../api/client";
import { service } from "../../api/service";
import type { CustomerPatch } from "../../api/types";
import { queryClient } from "../../app/queryClient";

/** A row of a list carries no version: it is read first, then changed. */
export async function editCustomer(id: string, patch: CustomerPatch): Promise<void> {
  if (!etags.of(`${service}/api/v1/customers/${id}`)) {
    await api.GET("/api/v1/customers/{id}", { params: { path: { id } } });
  }
  await api.PATCH("/api/v1/customers/{id}", { params: { path: { id } }, body: patch });
}

export async function refreshCustomers(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/v1/customers"),
  });
}
