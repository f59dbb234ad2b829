import { queryClient } from "../../app/queryClient";
import { refreshFollowUp } from "../followup/refresh";

/** What a trial touches is read again: its lists and figures, the worklist, and the customer's status. */
export async function refreshTrials(): Promise<void> {
  await Promise.all([
    refreshFollowUp(),
    queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/v1/test-trials"),
    }),
  ]);
}
