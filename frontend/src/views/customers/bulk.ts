export interface Progressing {
  done: number;
  total: number;
  secondsLeft: number;
}

const AT_ONCE = 4;

/** Works through the items, a few at a time, and says how far it is. */
export async function inTurn<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  report: (progress: Progressing) => void,
  now: () => number = () => performance.now(),
): Promise<void> {
  const start = now();
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < items.length) {
      const item = items[next++] as T;
      await work(item);
      done += 1;
      const perItem = (now() - start) / done;
      const secondsLeft = Math.ceil((perItem * (items.length - done)) / 1000);
      report({ done, total: items.length, secondsLeft });
    }
  };
  report({ done: 0, total: items.length, secondsLeft: 0 });
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, lane));
}
