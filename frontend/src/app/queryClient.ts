import { keepPreviousData, QueryClient } from "@tanstack/react-query";
import { statusOf } from "../api/problem";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      // A change of filter keeps the old rows until the new ones are there: no blank page.
      placeholderData: keepPreviousData,
      retry: (count, error) => {
        const status = statusOf(error);
        return count < 2 && (status === 0 || status === 503);
      },
      refetchOnWindowFocus: true,
    },
  },
});
