import type { ReactNode } from "react";
import { Loaded } from "./Loaded";
import { More } from "./More";

export interface Pages<T> {
  data: { pages: { items: T[]; total?: number | null }[] } | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props<T> {
  pages: Pages<T>;
  /** How many rows the skeleton has. */
  bones?: number;
  /** How many there are, in words. */
  count: (total: number) => string;
  countClass?: string;
  /** What stands there when there is nothing. */
  nobody: ReactNode;
  children: (rows: T[]) => ReactNode;
}

/** How many, the rows, and more of them as one gets there. */
export function PagedRows<T>(props: Props<T>) {
  const { pages, bones = 10, count, countClass = "faint num", nobody, children } = props;
  return (
    <Loaded query={pages} rows={bones}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items);
        const total = data.pages[0]?.total ?? rows.length;
        if (rows.length === 0) return nobody;
        return (
          <>
            <p className={countClass} role="status">
              {count(total)}
            </p>
            {children(rows)}
            <More pages={pages} shown={rows.length} total={total} />
          </>
        );
      }}
    </Loaded>
  );
}
