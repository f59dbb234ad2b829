import type { ReactNode } from "react";
import { Loaded } from "./Loaded";
import { More } from "./More";

interface Pages<T> {
  data: { pages: { items: T[]; total?: number | null }[] } | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

interface Props<T> {
  pages: Pages<T>;
  className: string;
  /** How many there are, in words. */
  count: (total: number) => string;
  /** What stands there when there is nothing. */
  nobody: ReactNode;
  row: (item: T) => ReactNode;
}

/** How many, the rows, and more of them as one gets there. */
export function PagedList<T>({ pages, className, count, nobody, row }: Props<T>) {
  return (
    <Loaded query={pages} rows={10}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items);
        const total = data.pages[0]?.total ?? rows.length;
        if (rows.length === 0) return nobody;
        return (
          <>
            <p className="customers-count faint num" role="status">
              {count(total)}
            </p>
            <ul className={className}>{rows.map(row)}</ul>
            <More pages={pages} shown={rows.length} total={total} />
          </>
        );
      }}
    </Loaded>
  );
}
