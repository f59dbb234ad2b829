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
  const search = listOf("asOf=2026-11-22&differs=true&ownerId=o");
  expect(listQuery("tier", search)).toEqual({ differs: ["true"], ownerId: ["o"] });
  expect(listQuery("abc", search)).toEqual({ asOf: ["2026-11-22"], ownerId: ["o"] });
});

test("days are asked for only where there are days", () => {
  const search = { asOf: "2026-11-22", compare: "2025-11-22", teamId: "t" };
  const part = { ownerId: undefined, teamId: ["t"], segmentId: undefined };
  expect(summaryQuery("rfm", search)).toEqual({
    ...part,
    asOf: "2026-11-22",
    compareWith: "2025-11-22",
  });
  expect(summaryQuery("lifetime-value", search)).toEqual({ ...part, asOf: "2026-11-22" });
  expect(summaryQuery("tier", search)).toEqual(part);
  const later = { asOf: "2025-01-01", compare: "2026-01-01" };
  expect(summaryQuery("abc", later)).toMatchObject({ compareWith: undefined });
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
