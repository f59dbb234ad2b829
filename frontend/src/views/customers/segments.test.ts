import { expect, test } from "vitest";
import { listOf } from "./search";
import { canBeSegment, segmentOptions, segmentQueryOf } from "./segments";

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

test("a segment that the address names keeps its place when it is not known", () => {
  const known = [{ id: "a", name: "需要唤醒的大客户" }];
  expect(segmentOptions(known, ["a", "b"])).toEqual([
    { value: "a", label: "需要唤醒的大客户" },
    { value: "b", label: "…" },
  ]);
  expect(segmentOptions(undefined, undefined)).toEqual([]);
});
