import { expect, it } from "vitest";
import { stringifySearch } from "../../app/searchText";
import { listBehind } from "./links";

it("opens the list of the same team, day and status", () => {
  const list = listBehind(
    { asOf: "2026-06-30", teamId: "t1", compare: "2026-03-31" },
    { status: ["PAUSED"] },
  );
  expect(stringifySearch(list)).toBe("?asOf=2026-06-30&teamId=t1&status=PAUSED");
});
