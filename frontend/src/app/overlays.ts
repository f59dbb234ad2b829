import { useSyncExternalStore } from "react";
import { readDraft } from "../ui/draft";

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

/** The form that stands open, in this tab: after a reload it opens again with what was typed. */
const KEPT = "gengke.form";

function keep(overlay: Overlay | undefined): void {
  try {
    if (overlay && draftKeyOf(overlay)) sessionStorage.setItem(KEPT, JSON.stringify(overlay));
    else sessionStorage.removeItem(KEPT);
  } catch {
    // Without a store the form has to be opened by hand; its draft is elsewhere.
  }
}

/** Under which name a form keeps what is typed into it; undefined for what is no form. */
export function draftKeyOf(overlay: Overlay): string | undefined {
  if (overlay.kind === "log") return `log.${overlay.customer?.id ?? ""}`;
  return overlay.kind === "newCustomer" ? "newCustomer" : undefined;
}

/** Opens what was half typed when the page was left; an empty form stays closed. */
export function reopenOverlay(): void {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEPT) ?? "null") as Overlay | null;
    const key = kept && draftKeyOf(kept);
    if (kept && key && !current && readDraft(key) !== undefined) openOverlay(kept);
  } catch {
    // What cannot be read is not opened.
  }
}

let current: Overlay | undefined;
const listeners = new Set<() => void>();

export function openOverlay(overlay: Overlay | undefined): void {
  current =
    overlay?.kind === "log" ? { ...overlay, customer: overlay.customer ?? context } : overlay;
  keep(current);
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
