import { expect, test } from "vitest";
import { stringifySearch } from "../../app/searchText";
import { incumbenciesOf, incumbenciesSearch, movesOf } from "./search";

test("the list behind a figure keeps every filter that the service names", () => {
  const query =
    "?competitorId=0199a1f0-0000-7000-8000-000000000001&open=true&chanceFrom=80&chanceTo=100&expectedKnown=false";
  const search = incumbenciesOf(`/api/v1/incumbencies${query}`);
  expect(search).toMatchObject({ open: true, chanceFrom: 80, chanceTo: 100, expectedKnown: false });
  expect(new URLSearchParams(stringifySearch({ ...search })).size).toBe(5);
  const lost = incumbenciesOf(
    "/api/v1/incumbencies?competitorId=a&lostToIt=true&sinceFrom=2025-11-23&sinceTo=2026-11-22",
  );
  expect(lost).toMatchObject({ lostToIt: true, sinceFrom: "2025-11-23", sinceTo: "2026-11-22" });
});

test("what is not a filter is left out", () => {
  const nonsense = { chanceFrom: "101", sinceFrom: "today", outcome: ["WON", "ENDED"], open: "x" };
  expect(incumbenciesSearch(nonsense)).toEqual({ ...incumbenciesSearch({}), outcome: ["ENDED"] });
});

test("the moves behind a figure are those of its period", () => {
  const link = "/api/v1/competitors/a/moves?happenedFrom=2025-11-23&happenedTo=2026-11-22";
  expect(movesOf(link)).toMatchObject({ happenedFrom: "2025-11-23", happenedTo: "2026-11-22" });
});
