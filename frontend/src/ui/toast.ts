import { useSyncExternalStore } from "react";

export interface Way {
  text: string;
  open: () => void;
}

export interface Toast {
  id: number;
  text: string;
  tone: "done" | "failed";
  /** A promise that fails is told. */
  undo?: () => unknown;
  /** The way to what was made. */
  more?: Way;
}

const LIFE_MS = 8000;
let toasts: Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: Toast[]): void {
  toasts = next;
  listeners.forEach((l) => l());
}

export function dismiss(id: number): void {
  set(toasts.filter((t) => t.id !== id));
}

/** Says what was done, and offers to take it back. */
export function toast(
  text: string,
  options: { undo?: () => unknown; tone?: Toast["tone"]; more?: Way } = {},
): void {
  const id = nextId++;
  set([...toasts.slice(-2), { id, text, ...options, tone: options.tone ?? "done" }]);
  setTimeout(() => dismiss(id), LIFE_MS);
}

export function useToasts(): Toast[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
}
