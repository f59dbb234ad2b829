import { useEffect, useState, type RefObject } from "react";

export interface Edges {
  before: boolean;
  after: boolean;
}

/** What a box that scrolls sideways hides. A pixel of rounding hides nothing. */
export function edgesOf(scrolled: number, seen: number, whole: number): Edges {
  return { before: scrolled > 1, after: scrolled + seen < whole - 1 };
}

const NONE: Edges = { before: false, after: false };

/** Whether there is more to the left or to the right than one sees. */
export function useEdges(box: RefObject<HTMLElement | null>): Edges {
  const [edges, setEdges] = useState(NONE);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const now = edgesOf(element.scrollLeft, element.clientWidth, element.scrollWidth);
      setEdges((old) => (old.before === now.before && old.after === now.after ? old : now));
    };
    measure();
    element.addEventListener("scroll", measure, { passive: true });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => {
      element.removeEventListener("scroll", measure);
      observer.disconnect();
    };
  }, [box]);
  return edges;
}
