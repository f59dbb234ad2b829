import { expect, it } from "vitest";
import { grouped, ungrouped } from "./grouped";

it("groups the digits of an amount, half-typed ones too", () => {
  expect(["", 0, 999, 86010000, "1234.50", "1234."].map(grouped)).toEqual([
    "",
    "0",
    "999",
    "86,010,000",
    "1,234.50",
    "1,234.",
  ]);
});

it("takes what was grouped, or pasted so, as digits", () => {
  expect(["86,010,000", "1,234.", "12，345", " 1 234 ", undefined].map(ungrouped)).toEqual([
    "86010000",
    "1234.",
    "12345",
    "1234",
    "",
  ]);
});
