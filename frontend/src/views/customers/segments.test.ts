import { expect, test } from "vitest";
import { listOf } from "./search";
import { canBeSegment, segmentQueryOf } from "./segments";

test("a segment is the filters, not how the list looks", () => {
  const search = {
    ...listOf("abcClass=A&lifecycleStage=DORMANT&lifecycleStage=LOST&visitsFrom=2&sort=name"),
    view: "board" as const,
    columns: ["tier"],
  };
  expect(segmentQueryOf(search)).toEqual({
    abcClass: ["A"],
    lifecycleStage: ["DORMANT", "LOST"],
    visitsFrom: ["2"],
  });
  expect(canBeSegment(search)).toBe(true);
});

test("nothing filtered, a past day and another segment make no segment", () => {
  expect(canBeSegment(listOf("sort=name"))).toBe(false);
  expect(canBeSegment(listOf("abcClass=A&asOf=2026-01-01"))).toBe(false);
  expect(canBeSegment(listOf("abcClass=A&segmentId=s"))).toBe(false);
});
