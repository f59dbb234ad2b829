import { useSyncExternalStore } from "react";

export interface SavedView {
  name: string;
  /** The search part of the address. */
  query: string;
}

const EMPTY: SavedView[] = [];
const listeners = new Set<() => void>();
let cached: { key: string; text: string | null; views: SavedView[] } | undefined;

const keyOf = (userId: string) => `gengke.views.${userId}`;

function read(userId: string): SavedView[] {
  const key = keyOf(userId);
  const text = localStorage.getItem(key);
  if (cached?.key !== key || cached.text !== text) {
    cached = { key, text, views: parse(text) };
  }
  return cached.views;
}

function parse(text: string | null): SavedView[] {
  try {
    return text ? (JSON.parse(text) as SavedView[]) : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** Views that a person has named, kept on this machine; a link shares one with a colleague. */
export function useSavedViews(userId: string) {
  const views = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => read(userId),
  );
  const write = (next: SavedView[]) => {
    localStorage.setItem(keyOf(userId), JSON.stringify(next));
    listeners.forEach((l) => l());
  };
  return {
    views,
    save: (view: SavedView) => write([...read(userId).filter((v) => v.name !== view.name), view]),
    remove: (name: string) => write(read(userId).filter((v) => v.name !== name)),
  };
}
