import { queryClient } from "../../app/queryClient";

/** What is read of classes after somebody decided, or estimated. */
export async function refreshClasses(): Promise<void> {
  await queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const path = String(queryKey[1]);
      return path.startsWith("/api/v1/classifications") || path.startsWith("/api/v1/customers");
    },
  });
}
