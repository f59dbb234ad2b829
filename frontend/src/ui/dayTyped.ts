import dayjs, { type Dayjs } from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat";

dayjs.extend(customParseFormat);

export type DayFault = "unreadable" | "early" | "late";

/** What is wrong with a day as somebody typed it; an empty field is no fault here. */
export function dayTyped(text: string, min?: Dayjs, max?: Dayjs): DayFault | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  const day = dayjs(typed, "YYYY-MM-DD", true);
  if (!day.isValid()) return "unreadable";
  if (min && day.isBefore(min, "day")) return "early";
  if (max && day.isAfter(max, "day")) return "late";
  return undefined;
}
