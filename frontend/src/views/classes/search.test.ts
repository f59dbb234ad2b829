import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../app/searchText";
import { chosen, listOf, listQuery, sortOf, summaryQuery, wholeOf } from "./search";

const MOVE = "asOf=2026-11-22&compareWith=2025-11-22&teamId=t&previousClass=A&abcClass=NONE";

test("the list behind a figure is asked exactly as the service names it", () => {
  const asked = stringifySearch(listQuery("abc", listOf(MOVE)));
  expect(parseSearch(asked)).toEqual(parseSearch(MOVE));
  expect(listOf("r=5&f=1&limit=3&after=x")).toEqual({ r: ["5"], f: ["1"] });
  expect(listOf("segment=NEW&segment=LOST")).toEqual({ segment: ["NEW", "LOST"] });
});

test("a list is not asked for what only another one knows", () => {
  const search = listOf("asOf=2026-11-22&differs=true&ownerId=o&period=P1M");
  const asked = { asOf: ["2026-11-22"], ownerId: ["o"] };
  expect(listQuery("tier", search)).toEqual({ ...asked, differs: ["true"], period: ["P1M"] });
  expect(listQuery("value-grade", search)).toEqual(asked);
});

test("each of them is compared with the earlier day, never with a later one", () => {
  const search = { asOf: "2026-11-22", compare: "2025-11-22", teamId: "t" };
  const part = { ownerId: undefined, teamId: ["t"], segmentId: undefined };
  const compared = { ...part, asOf: "2026-11-22", compareWith: "2025-11-22" };
  expect(summaryQuery(search)).toEqual(compared);
  const later = { asOf: "2025-01-01", compare: "2026-01-01" };
  expect(summaryQuery(later)).toMatchObject({ compareWith: undefined });
});

test("the list behind a move of lifetime value keeps both levels, both days and the model", () => {
  const move =
    "asOf=2026-11-22&compareWith=2026-08-22&modelId=m&previousAliveLevel=VERY_HIGH&aliveLevel=LOW";
  const asked = stringifySearch(listQuery("lifetime-value", listOf(move)));
  expect(parseSearch(asked)).toEqual(parseSearch(move));
  expect(chosen("lifetime-value", listOf(move))).toEqual(["aliveLevel", "previousAliveLevel"]);
});

test("what was chosen is said, and the way back keeps scope and days", () => {
  expect(chosen("abc", listOf(MOVE))).toEqual(["abcClass", "previousClass"]);
  expect(wholeOf(listOf(MOVE))).toMatchObject({
    asOf: "2026-11-22",
    compare: "2025-11-22",
    teamId: "t",
  });
});

test("an order that the list does not know is its first one", () => {
  expect(sortOf("abc", { sort: ["-monetary"] })).toBe("rank");
  expect(sortOf("rfm", { sort: ["-recencyDays"] })).toBe("-recencyDays");
});
