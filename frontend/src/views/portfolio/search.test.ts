import { expect, it } from "vitest";
import { classesSearch, summaryQuery } from "../classes/search";
import { plansOf } from "../plans/search";
import { incumbenciesOf } from "../rivals/search";
import { scopeOf as scopeOfTrials, trialsOf } from "../trials/search";
import { endedTestsOf } from "./endedTests";
import { portfolioSearch, scopeOf } from "./search";

it("keeps one segment and several in the address, and asks for them", () => {
  expect(scopeOf(portfolioSearch({ segmentId: "a", teamId: "t" }))).toEqual({
    ownerId: undefined,
    teamId: "t",
    segmentId: ["a"],
  });
  const several = classesSearch({ segmentId: ["a", "b"] });
  expect(summaryQuery(several).segmentId).toEqual(["a", "b"]);
});

it("a list behind a figure stays in the segment, whatever it lists", () => {
  const asked = "?segmentId=a&segmentId=b";
  for (const listOf of [endedTestsOf, plansOf, incumbenciesOf, trialsOf])
    expect(listOf(`/api/v1/list${asked}`).segmentId).toEqual(["a", "b"]);
  expect(scopeOfTrials(trialsOf(`/api/v1/test-trials${asked}`)).segmentId).toEqual(["a", "b"]);
});
