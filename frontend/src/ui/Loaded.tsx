import type { ReactNode } from "react";
import { Bones } from "./Bones";
import { ErrorPanel } from "./ErrorPanel";

interface QueryLike<T> {
  data: T | undefined;
  error: unknown;
  refetch: () => unknown;
}

interface Props<T> {
  query: QueryLike<T>;
  rows?: number;
  bones?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Data when it is there, its shape until then, words when it fails. */
export function Loaded<T>({ query, rows, bones, children }: Props<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorPanel error={query.error} retry={() => void query.refetch()} />;
  return <>{bones ?? <Bones rows={rows} />}</>;
}
