import { useSyncExternalStore } from "react";

export interface LogTarget {
  id: string;
  name: string;
}

/** What can be opened over any view. */
export type Overlay =
  | { kind: "palette" }
  | { kind: "shortcuts" }
  | { kind: "password" }
  | { kind: "log"; customer?: LogTarget }
  | { kind: "newCustomer"; name?: string };

/** The customer whose page is open: what is logged from the keyboard is about it. */
let context: LogTarget | undefined;

export function inContextOf(customer: LogTarget | undefined): void {
  context = customer;
}

let current: Overlay | undefined;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay | undefined): void {
  current =
    overlay?.kind === "log" ? { ...overlay, customer: overlay.customer ?? context } : overlay;
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
