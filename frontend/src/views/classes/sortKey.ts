import type { Sort } from "./search";

type Key<S extends string> = S extends `-${infer Name}` ? `${Name}Down` : `${S}Up`;

/** The name of an order among the texts. */
export function sortKey<S extends Sort>(sort: S): Key<S> {
  return (sort.startsWith("-") ? `${sort.slice(1)}Down` : `${sort}Up`) as Key<S>;
}
