import { expect, test } from "vitest";
import { stringifySearch } from "../../app/searchText";
import { hiddenFilters, toQuery, trialsOf, trialsSearch } from "./search";

test("a figure opens its list with the filters that the service names", () => {
  const search = trialsOf(
    "/api/v1/test-trials?begunFrom=2026-01-01&begunTo=2026-11-22&teamId=a&teamId=b&reached=TESTING",
  );
  expect(search).toMatchObject({
    view: "list",
    begunFrom: "2026-01-01",
    teamId: ["a", "b"],
    reached: "TESTING",
  });
  expect(hiddenFilters(search)).toEqual(["reached", "begunFrom", "begunTo"]);
  expect(stringifySearch({ ...toQuery(search) })).toBe(
    "?teamId=a&teamId=b&reached=TESTING&begunFrom=2026-01-01&begunTo=2026-11-22",
  );
});

test("what is no filter is left out", () => {
  const search = trialsSearch({
    stage: "NONSENSE",
    stalled: "yes",
    view: "tree",
    begunFrom: "1.1.",
  });
  expect(Object.values(search).filter((value) => value !== undefined)).toEqual([]);
});
