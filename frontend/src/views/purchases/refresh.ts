import { queryClient } from "../../app/queryClient";

const TOUCHED = /^\/api\/v1\/(orders|payments|price-tiers|customers|follow-up-plans|worklist)/;

/** An order touches its customer: totals, status, checklist, plans. */
export async function refreshPurchases(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => TOUCHED.test(String(queryKey[1])),
  });
}
