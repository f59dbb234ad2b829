import { queryClient } from "../../../app/queryClient";

const touched = [
  "/api/v1/customers/{id}/duties",
  "/api/v1/key-account-duties",
  "/api/v1/incentives",
  "/api/v1/supply-forecasts",
  "/api/v1/account-stocks",
  "/api/v1/supply-agreements",
  "/api/v1/first-trials",
  "/api/v1/product-offers",
  "/api/v1/account-events",
  "/api/v1/account-promotions",
  "/api/v1/follow-up-plans",
  "/api/v1/worklist",
];

/** What the desk's programmes touch is read again. */
export async function refreshProgrammes(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => touched.some((path) => String(queryKey[1]).startsWith(path)),
  });
}
