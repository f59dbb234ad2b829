import { queryClient } from "../../../app/queryClient";

const touched = [
  "/api/v1/key-account-duties",
  "/api/v1/customers/{id}",
  "/api/v1/account-",
  "/api/v1/executive-visits",
  "/api/v1/symposium",
  "/api/v1/follow-up-plans",
  "/api/v1/key-account-plans",
  "/api/v1/worklist",
];

/** What is done for a duty changes where it stands. */
export async function refreshDesk(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.some((path) => String(queryKey[1]).startsWith(path)),
  });
}
