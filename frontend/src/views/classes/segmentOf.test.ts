import { expect, test } from "vitest";
import { segmentQueryOf } from "../customers/segments";
import { listOf } from "./search";
import { segmentOf } from "./segmentOf";

const TODAY = "2026-11-22";
const of = (kind: Parameters<typeof segmentOf>[0], query: string) => {
  const search = segmentOf(kind, listOf(query), TODAY);
  return search && segmentQueryOf(search);
};

test("a class of today becomes a filter of customers, with whose they are", () => {
  expect(of("abc", "asOf=2026-11-22&teamId=t&abcClass=A")).toEqual({
    teamId: ["t"],
    abcClass: ["A"],
  });
  expect(of("rfm", "segment=AT_RISK&segment=CANNOT_LOSE&tag=x")).toEqual({
    rfmSegment: ["AT_RISK", "CANNOT_LOSE"],
    tag: ["x"],
  });
  expect(of("lifecycle", "stage=DORMANT")).toEqual({ lifecycleStage: ["DORMANT"] });
  expect(of("attitude", "attitude=LOYAL")).toEqual({ attitude: ["LOYAL"] });
  expect(of("value-grade", "valueGrade=A")).toEqual({ valueGrade: ["A"] });
  expect(of("tier", "presentTier=TOP")).toEqual({ tier: ["TOP"] });
});

test("to be compared with a day takes nothing away, to have moved since does", () => {
  expect(of("abc", "asOf=2026-11-22&compareWith=2026-08-22&abcClass=A")).toEqual({
    abcClass: ["A"],
  });
  expect(of("abc", "asOf=2026-11-22&compareWith=2026-08-22&previousClass=A&abcClass=C")).toBeNull();
});

test("what a live segment cannot keep is not made into one", () => {
  for (const query of [
    "asOf=2026-08-22&abcClass=A",
    "abcClass=A&period=P3M",
    "abcClass=A&abcClass=NONE",
    "abcClass=A&segmentId=s",
    "abcClass=A&customerId=c",
    "rankTo=10",
    "teamId=t",
  ]) {
    expect(of("abc", query), query).toBeNull();
  }
  expect(of("rfm", "segment=NEW&r=5")).toBeNull();
  expect(of("tier", "presentTier=TOP&tier=TOP")).toBeNull();
  expect(of("tier", "presentTier=TOP&differs=true")).toBeNull();
  expect(of("lifetime-value", "aliveLevel=LOW")).toBeNull();
});
