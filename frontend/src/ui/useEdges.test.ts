import { expect, it } from "vitest";
import { edgesOf } from "./useEdges";

it("knows what a box hides beside what one sees", () => {
  expect(edgesOf(0, 1100, 1100)).toEqual({ before: false, after: false });
  expect(edgesOf(0, 1100, 1520)).toEqual({ before: false, after: true });
  expect(edgesOf(200, 1100, 1520)).toEqual({ before: true, after: true });
  expect(edgesOf(419.6, 1100, 1520)).toEqual({ before: true, after: false });
});
