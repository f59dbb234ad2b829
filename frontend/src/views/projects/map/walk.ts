import type { Place } from "./layout";

export type Step = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" | "Home" | "End";

const centre = (place: Place) => place.x + place.width / 2;

/** Row by row, from the left: the order in which people are met. */
export function inOrder(places: Place[]): Place[] {
  return [...places].sort((a, b) => a.row - b.row || a.x - b.x);
}

/**
 * To whom an arrow leads: up to the superior, down to the first of those below, sideways to the
 * neighbour. Where the chart leads nowhere, to the nearest card of the next row.
 */
export function walk(places: Place[], fromId: string, step: Step): string | undefined {
  const from = places.find((p) => p.person.contactId === fromId);
  if (!from) return undefined;
  const order = inOrder(places);
  const id = (place: Place | undefined) => place?.person.contactId;
  switch (step) {
    case "Home":
      return id(order[0]);
    case "End":
      return id(order.at(-1));
    case "ArrowLeft":
    case "ArrowRight": {
      const row = order.filter((p) => p.row === from.row);
      return id(row[row.indexOf(from) + (step === "ArrowLeft" ? -1 : 1)]);
    }
    case "ArrowUp":
      return from.superiorId ?? id(nearest(places, from, -1));
    case "ArrowDown": {
      const below = order.find((p) => p.superiorId === fromId);
      return id(below) ?? id(nearest(places, from, 1));
    }
  }
}

function nearest(places: Place[], from: Place, direction: 1 | -1): Place | undefined {
  const rows = places
    .map((p) => p.row)
    .filter((row) => (row - from.row) * direction > 0)
    .sort((a, b) => (a - b) * direction);
  return places
    .filter((p) => p.row === rows[0])
    .sort((a, b) => Math.abs(centre(a) - centre(from)) - Math.abs(centre(b) - centre(from)))[0];
}
