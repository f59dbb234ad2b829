import { useSyncExternalStore } from "react";

const query = () => window.matchMedia("(prefers-reduced-motion: reduce)");

/** Whether this person asked their system for less motion. */
export const calm = (): boolean => query().matches;

/** The same for what is drawn by React: it follows when the person changes their mind. */
export function useCalm(): boolean {
  return useSyncExternalStore((changed) => {
    const asked = query();
    asked.addEventListener("change", changed);
    return () => asked.removeEventListener("change", changed);
  }, calm);
}
