import { queryClient } from "../../app/queryClient";

const touched = [
  "/api/v1/competitors",
  "/api/v1/customers/{id}/incumbencies",
  "/api/v1/customers/{id}/competing-purchases",
  "/api/v1/customers/{id}/timeline",
  "/api/v1/incumbencies",
  "/api/v1/white-space",
];

/** What a dossier, a move or a profile touches is read again. */
export async function refreshRivals(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.some((path) => String(queryKey[1]).startsWith(path)),
  });
}
