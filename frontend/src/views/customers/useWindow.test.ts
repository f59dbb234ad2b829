import { expect, it } from "vitest";
import { windowOf } from "./useWindow";

it("builds only the rows in sight and a few around them", () => {
  expect(windowOf(0, 440, 44, 100_000)).toEqual({ first: 0, last: 22 });
  expect(windowOf(44_000, 440, 44, 100_000)).toEqual({ first: 988, last: 1022 });
  expect(windowOf(0, 440, 44, 5)).toEqual({ first: 0, last: 5 });
});
