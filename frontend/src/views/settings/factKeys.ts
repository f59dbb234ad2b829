/** A key that no kind of fact has yet: names may change, what customers have facts of stays. */
export function keyFor(kinds: readonly { key: string }[]): string {
  const taken = new Set(kinds.map((kind) => kind.key));
  let number = kinds.length + 1;
  while (taken.has(`FACT_${number}`)) number++;
  return `FACT_${number}`;
}
