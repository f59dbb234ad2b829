import { expect, it } from "vitest";
import { toTree } from "./teamTree";

it("puts teams under their parents, and those of unseen parents at the top", () => {
  const tree = toTree([
    { id: "b", version: 1, name: "华南一组", parentId: "a", path: ["a", "b"], people: 4 },
    { id: "a", version: 1, name: "华南", parentId: "hidden", path: ["a"], people: 1 },
  ]);
  expect(tree).toEqual([
    { key: "a", title: "华南", children: [{ key: "b", title: "华南一组", children: [] }] },
  ]);
});
