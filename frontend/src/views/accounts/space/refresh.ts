import { queryClient } from "../../../app/queryClient";

const touched = ["/api/v1/white-space", "/api/v1/customers/{id}/product-needs"];

/** What a need or a purchase elsewhere touches is read again. */
export async function refreshSpace(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.some((path) => String(queryKey[1]).startsWith(path)),
  });
}
