import { useCallback, useEffect, useState, type RefObject } from "react";

const MARGIN = 12;

export interface Window {
  first: number;
  last: number;
}

/** Which rows of equal height stand in a scrolling box. */
export function windowOf(scroll: number, height: number, rowHeight: number, count: number): Window {
  const first = Math.max(0, Math.floor(scroll / rowHeight) - MARGIN);
  const last = Math.min(count, Math.ceil((scroll + height) / rowHeight) + MARGIN);
  return { first, last };
}

export function useWindow(
  box: RefObject<HTMLElement | null>,
  rowHeight: number,
  count: number,
): Window {
  const [window_, setWindow] = useState<Window>(() => windowOf(0, 900, rowHeight, count));
  const measure = useCallback(() => {
    const element = box.current;
    if (!element) return;
    const next = windowOf(element.scrollTop, element.clientHeight, rowHeight, count);
    setWindow((old) => (old.first === next.first && old.last === next.last ? old : next));
  }, [box, rowHeight, count]);
  useEffect(() => {
    const element = box.current;
    measure();
    element?.addEventListener("scroll", measure, { passive: true });
    window.addEventListener("resize", measure);
    return () => {
      element?.removeEventListener("scroll", measure);
      window.removeEventListener("resize", measure);
    };
  }, [box, measure]);
  return window_;
}
