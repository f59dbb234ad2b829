import { useSyncExternalStore } from "react";

export interface LogTarget {
  id: string;
  name: string;
}

/** What can be opened over any view. */
export type Overlay =
  | { kind: "palette" }
  | { kind: "shortcuts" }
  | { kind: "log"; customer?: LogTarget }
  | { kind: "newCustomer"; name?: string };

let current: Overlay | undefined;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay | undefined): void {
  current = overlay;
  listeners.forEach((l) => l());
}

export function currentOverlay(): Overlay | undefined {
  return current;
}

export function useOverlay(): Overlay | undefined {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentOverlay);
}
