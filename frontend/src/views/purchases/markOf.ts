/** A short name for an order without a number, the same wherever it is shown: the end of its id. */
export function markOf(id: string): string {
  return id.slice(-6).toUpperCase();
}
