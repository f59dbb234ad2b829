export interface Progressing {
  done: number;
  total: number;
  secondsLeft: number;
}

/** Works through the items in parts of a size, and says how far it is. */
export async function inParts<T>(
  items: readonly T[],
  size: number,
  work: (part: T[]) => Promise<void>,
  report: (progress: Progressing) => void,
  now: () => number = () => performance.now(),
): Promise<void> {
  const total = items.length;
  const start = now();
  report({ done: 0, total, secondsLeft: 0 });
  for (let done = 0; done < total;) {
    const part = items.slice(done, done + size);
    await work(part);
    done += part.length;
    const perItem = (now() - start) / done;
    report({ done, total, secondsLeft: Math.ceil((perItem * (total - done)) / 1000) });
  }
}
