import { queryClient } from "../../app/queryClient";

const touched = [
  "/api/v1/key-account-plans",
  "/api/v1/key-account-plan-templates",
  "/api/v1/follow-up-plans",
  "/api/v1/worklist",
];

/** What a plan touches is read again. */
export async function refreshAccounts(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.some((path) => String(queryKey[1]).startsWith(path)),
  });
}
