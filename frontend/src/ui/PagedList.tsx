import type { ReactNode } from "react";
import { PagedRows, type Pages } from "./PagedRows";

interface Props<T> {
  pages: Pages<T>;
  className: string;
  /** How many there are, in words. */
  count: (total: number) => string;
  /** What stands there when there is nothing. */
  nobody: ReactNode;
  row: (item: T) => ReactNode;
}

/** Rows of a paged collection as a plain list. */
export function PagedList<T>({ className, row, ...paged }: Props<T>) {
  return (
    <PagedRows {...paged} countClass="customers-count faint num">
      {(rows) => <ul className={className}>{rows.map(row)}</ul>}
    </PagedRows>
  );
}
