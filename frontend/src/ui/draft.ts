import { useCallback, useEffect, useRef, useState } from "react";

const PREFIX = "gengke.draft.";
let owner = "";

/** Drafts belong to a person: somebody else on the same machine does not find them. */
export function draftsOf(userId: string): void {
  owner = userId;
}

export function forgetDrafts(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

export function readDraft<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(`${PREFIX}${owner}.${key}`);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function writeDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(`${PREFIX}${owner}.${key}`, JSON.stringify(value));
  } catch {
    // A full or forbidden store costs the draft, never the work.
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(`${PREFIX}${owner}.${key}`);
}

/** State that survives a reload and an expired session, until `done` says that it is stored. */
export function useDraft<T extends object>(key: string, initial: T) {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readDraft<Partial<T>>(key) }));
  const [restored] = useState(() => readDraft<T>(key) !== undefined);
  const finished = useRef(false);
  const touched = useRef(false);

  useEffect(() => {
    if (touched.current && !finished.current) writeDraft(key, value);
  }, [key, value]);

  const update = useCallback((change: Partial<T>) => {
    touched.current = true;
    finished.current = false;
    setValue((old) => ({ ...old, ...change }));
  }, []);

  const done = useCallback(() => {
    finished.current = true;
    dropDraft(key);
  }, [key]);

  return { value, update, done, restored };
}
