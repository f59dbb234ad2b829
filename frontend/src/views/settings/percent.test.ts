import { expect, test } from "vitest";
import { fromPercent, isShare, toPercent } from "./percent";

const definition = {
  key: "pausedWarningShare",
  title: "",
  type: "DECIMAL",
  minimum: 0,
  maximum: 1,
};

test("a share is shown and sent back as it was", () => {
  expect(toPercent(0.2)).toBe(20);
  expect(toPercent(0.07)).toBe(7);
  expect(fromPercent(35.5)).toBe(0.355);
  for (let n = 0; n <= 10_000; n++) expect(fromPercent(toPercent(n / 10_000))).toBe(n / 10_000);
});

test("other numbers are no shares", () => {
  expect(isShare(definition as Parameters<typeof isShare>[0])).toBe(true);
  for (const other of [{ type: "INTEGER" }, { maximum: 100 }, { minimum: null }]) {
    expect(isShare({ ...definition, ...other } as Parameters<typeof isShare>[0])).toBe(false);
  }
});
