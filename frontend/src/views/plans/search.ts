import { day, flag, many, manyOf, one, parseSearch } from "../../app/searchText";

export const STATES = ["PLANNED", "DONE", "RESCHEDULED", "CANCELLED"] as const;
export const FIGURES = [
  "planned",
  "doneInTime",
  "doneLate",
  "open",
  "cancelled",
  "rescheduled",
] as const;
export type Figure = (typeof FIGURES)[number];

export interface PlansSearch {
  customerId?: string[];
  segmentId?: string[];
  ownerId?: string[];
  exceptOwnerId?: string;
  teamId?: string[];
  state?: (typeof STATES)[number][];
  dueFrom?: string;
  dueTo?: string;
  firstDueFrom?: string;
  firstDueTo?: string;
  overdue?: boolean;
  punctual?: boolean;
  counted?: boolean;
  rescheduled?: boolean;
  /** The due dates are those of the worklist of this day. */
  worklistDate?: string;
  /** What is on this person's worklist of that day. */
  worklistOwnerId?: string;
}

/** The address of the list is the query of the list. */
export function plansSearch(raw: Record<string, unknown>): PlansSearch {
  return {
    customerId: many(raw.customerId),
    segmentId: many(raw.segmentId),
    ownerId: many(raw.ownerId),
    exceptOwnerId: one(raw.exceptOwnerId),
    teamId: many(raw.teamId),
    state: manyOf(raw.state, STATES),
    dueFrom: day(raw.dueFrom),
    dueTo: day(raw.dueTo),
    firstDueFrom: day(raw.firstDueFrom),
    firstDueTo: day(raw.firstDueTo),
    overdue: flag(raw.overdue),
    punctual: flag(raw.punctual),
    counted: flag(raw.counted),
    rescheduled: flag(raw.rescheduled),
    worklistDate: day(raw.worklistDate),
    worklistOwnerId: one(raw.worklistOwnerId),
  };
}

/** The list behind a figure, as the service names it (path and query), for a link of this page. */
export function plansOf(list: string): PlansSearch {
  return plansSearch(parseSearch(list.slice(list.indexOf("?"))));
}

/** What each figure of the punctuality asks beside its period and its people. */
const ASKED: Record<Figure, Pick<PlansSearch, "state" | "punctual" | "rescheduled">> = {
  planned: {},
  doneInTime: { state: ["DONE"], punctual: true },
  doneLate: { state: ["DONE"], punctual: false },
  open: { state: ["PLANNED"] },
  cancelled: { state: ["CANCELLED"] },
  rescheduled: { rescheduled: true },
};

/** The figure of the punctuality that a list stands behind; undefined for other lists. */
export function figureOf(search: PlansSearch): Figure | undefined {
  if (!search.counted) return undefined;
  return FIGURES.find(
    (figure) =>
      ASKED[figure].punctual === search.punctual &&
      ASKED[figure].rescheduled === search.rescheduled &&
      ASKED[figure].state?.[0] === search.state?.[0],
  );
}

export function ofFigure(search: PlansSearch, figure: Figure): PlansSearch {
  return {
    ...search,
    state: undefined,
    punctual: undefined,
    rescheduled: undefined,
    ...ASKED[figure],
  };
}
