import { expect, it } from "vitest";
import { sparkPoints } from "./Sparkline";

it("draws the lowest value at the bottom and the highest at the top", () => {
  expect(sparkPoints([10, 20, 15], 100, 26)).toBe("0.0,23.0 50.0,3.0 100.0,13.0");
  expect(sparkPoints([5, 5], 100, 26)).toBe("0.0,23.0 100.0,23.0");
});
