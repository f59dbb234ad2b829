import { useEffect, useRef } from "react";
import { searchOf, useSavedViews } from "./savedViews";
import type { CustomersSearch } from "./search";

/** Who comes without an address of their own sees the view that they want first; once, so that all can be seen too. */
export function useFirstView(search: CustomersSearch, show: (first: CustomersSearch) => void) {
  const views = useSavedViews().data?.items;
  const undecided = useRef(true);
  const plain = Object.values(search).every((value) => value === undefined);
  useEffect(() => {
    if (!undecided.current) return;
    if (plain && !views) return;
    undecided.current = false;
    const first = plain ? views?.find((v) => v.isDefault) : undefined;
    if (first) show(searchOf(first));
  }, [views, plain, show]);
}
