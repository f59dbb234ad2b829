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

/** What a form needs of its draft. */
export interface DraftState {
  /** Whether it stands as somebody left it. */
  restored: boolean;
  /** Whether anything was typed that is not stored. */
  touched: () => boolean;
  /** Forgets it; the answer brings it back for the next time. */
  discard: () => () => void;
  /** Begins with what the form would have shown without it. */
  anew: () => void;
}

/**
 * State that survives a reload, an expired session and a walk to another view, until `done` says that it is stored, or whoever
 * typed it gives it up.
 */
export function useDraft<T extends object>(key: string, initial: T) {
  const [value, setValue] = useState<T>(() => ({ ...initial, ...readDraft<Partial<T>>(key) }));
  const [restored, setRestored] = useState(() => readDraft<T>(key) !== undefined);
  const finished = useRef(false);
  const touched = useRef(restored);
  const first = useRef(initial);

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

  const discard = useCallback(() => {
    const typed = readDraft<T>(key);
    done();
    return () => {
      if (typed !== undefined) writeDraft(key, typed);
    };
  }, [key, done]);

  const anew = useCallback(() => {
    touched.current = false;
    dropDraft(key);
    setRestored(false);
    setValue(first.current);
  }, [key]);

  const isTouched = useCallback(() => touched.current && !finished.current, []);

  return { value, update, done, restored, touched: isTouched, discard, anew };
}
