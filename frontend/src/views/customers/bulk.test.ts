import { expect, it } from "vitest";
import { inTurn, type Progressing } from "./bulk";

it("does everything once and says how far it is and how long it takes", async () => {
  const seen: number[] = [];
  const reports: Progressing[] = [];
  let clock = 0;
  await inTurn(
    [1, 2, 3, 4, 5, 6],
    async (n) => {
      clock += 1000;
      seen.push(n);
    },
    (p) => reports.push(p),
    () => clock,
  );
  expect(seen.sort()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(reports[0]).toEqual({ done: 0, total: 6, secondsLeft: 0 });
  expect(reports.at(-1)).toEqual({ done: 6, total: 6, secondsLeft: 0 });
});
