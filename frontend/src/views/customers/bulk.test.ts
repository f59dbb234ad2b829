import { expect, it } from "vitest";
import { inParts, type Progressing } from "./stride";

it("does everything once, in parts, and says how far it is and how long it takes", async () => {
  const seen: number[][] = [];
  const reports: Progressing[] = [];
  let clock = 0;
  await inParts(
    [1, 2, 3, 4, 5],
    2,
    async (part) => {
      clock += 2000;
      seen.push(part);
    },
    (p) => reports.push(p),
    () => clock,
  );
  expect(seen).toEqual([[1, 2], [3, 4], [5]]);
  expect(reports[1]).toEqual({ done: 2, total: 5, secondsLeft: 3 });
  expect(reports.at(-1)).toEqual({ done: 5, total: 5, secondsLeft: 0 });
});
