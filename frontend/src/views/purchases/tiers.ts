import { $api } from "../../api/client";

/** All price tiers in their order. */
export function usePriceTiers(enabled = true) {
  return $api.useQuery(
    "get",
    "/api/v1/price-tiers",
    { params: { query: { limit: 200 } } },
    { enabled },
  );
}
