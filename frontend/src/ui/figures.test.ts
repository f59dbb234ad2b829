import { expect, it } from "vitest";
import { figureFault, readFigure } from "./figures";

it("reads figures as people type them", () => {
  expect(readFigure(" 1,234.5 ")).toBe(1234.5);
  expect(readFigure("１２，０００")).toBe(12_000);
  expect(readFigure("-3")).toBe(-3);
  expect(readFigure(".5")).toBe(0.5);
  expect(readFigure("  ")).toBeNull();
  for (const text of ["abc", "1.2.3", "12台", "-", "1e5"]) expect(readFigure(text)).toBeNaN();
});

it("says what is wrong with them", () => {
  const quantity = { required: true, decimals: 3 };
  expect(figureFault(null, quantity)).toBe("missing");
  expect(figureFault(Number.NaN, quantity)).toBe("unreadable");
  expect(figureFault(-3, quantity)).toBe("negative");
  expect(figureFault(0, quantity)).toBe("zero");
  expect(figureFault(1.0005, quantity)).toBe("decimals");
  expect(figureFault(1.005, quantity)).toBeUndefined();
  expect(figureFault(0, { zero: true, decimals: 2 })).toBeUndefined();
  expect(figureFault(null, { decimals: 2 })).toBeUndefined();
});
