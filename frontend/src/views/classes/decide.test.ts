import { expect, it } from "vitest";
import type { Schemas } from "../../api/types";
import { inverseOf } from "./decide";

const before = (part: Partial<Schemas["ClassificationDecision"]>) =>
  part as Schemas["ClassificationDecision"];

it("puts back what was decided before", () => {
  expect(inverseOf("TIER", before({ tier: "TOP" }), "r")).toEqual({
    kind: "TIER",
    tier: "TOP",
    reason: "r",
  });
  expect(inverseOf("ATTITUDE", before({ attitude: "LOYAL", earlyAdopter: true }), "r")).toEqual({
    kind: "ATTITUDE",
    attitude: "LOYAL",
    earlyAdopter: true,
    reason: "r",
  });
  expect(inverseOf("LOST", before({ lostCause: "PRICE" }), "r")).toMatchObject({
    lostCause: "PRICE",
  });
  expect(inverseOf("LOST", undefined, "r")).toMatchObject({ lostCause: null });
});

it("offers nothing where nobody had decided before", () => {
  expect(inverseOf("TIER", undefined, "r")).toBeUndefined();
  expect(inverseOf("TIER", before({ tier: null }), "r")).toBeUndefined();
  expect(inverseOf("ATTITUDE", undefined, "r")).toBeUndefined();
});
