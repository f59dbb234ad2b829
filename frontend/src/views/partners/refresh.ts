import { queryClient } from "../../app/queryClient";

const touched = ["/api/v1/partners", "/api/v1/deal-registrations", "/api/v1/worklist"];

/** What a partner or a registration touches is read again. */
export async function refreshPartners(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.some((path) => String(queryKey[1]).startsWith(path)),
  });
}
