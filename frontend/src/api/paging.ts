/** How a list is read page after page, for the infinite queries. */
export const byPage = {
  pageParamName: "after",
  // The hook would make 0 of undefined; null is left out of the address.
  initialPageParam: null as string | null,
  getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
};
