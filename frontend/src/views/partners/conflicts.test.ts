import { expect, test } from "vitest";
import { meaningOf, outcomeOf, untold } from "./conflicts";

const state = "PROTECTING" as const;
const before = { goesBefore: true, whole: true, state };
const part = { goesBefore: true, whole: false, state };
const behind = { goesBefore: false, whole: true, state };
const queued = { goesBefore: true, whole: true, state: "WAITING" as const };

test("a conflict goes before, takes a part, waits before, or comes behind", () => {
  const meanings = [before, part, queued, behind].map(meaningOf);
  expect(meanings).toEqual(["before", "part", "queued", "behind"]);
});

test("what comes of it follows the state, and what of it protects", () => {
  const protects = { protecting: true };
  const waits = { protecting: false };
  expect(outcomeOf("PROTECTING", [protects])).toBe("free");
  expect(outcomeOf("PROTECTING", [protects, waits])).toBe("inPart");
  expect(outcomeOf("WAITING", [waits])).toBe("waiting");
  expect(outcomeOf("NOT_YET", [waits])).toBe("later");
  expect(outcomeOf("EXPIRED", [])).toBe("over");
});

test("what is told part by part is not told again", () => {
  const all = [before, part, queued, behind];
  expect(untold(all, true)).toEqual([queued, behind]);
  expect(untold(all, false)).toEqual(all);
});
