import { queryClient } from "../../app/queryClient";

/** Reviews with their customers are read again. */
export async function refreshReviews(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => String(queryKey[1]).startsWith("/api/v1/five-layer/reviews"),
  });
}
