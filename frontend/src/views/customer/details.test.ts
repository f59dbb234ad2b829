import { expect, it } from "vitest";
import { changesOf, type Details } from "./details";

const before = { name: "广州恒信", website: "a.cn", headcount: 30, tags: ["园区"] } as Details;

it("sends only what was changed, and null for what was emptied", () => {
  expect(changesOf(before, { ...before, website: " ", headcount: 40 })).toEqual({
    website: null,
    headcount: 40,
  });
  expect(changesOf(before, { ...before, tags: ["园区"] })).toEqual({});
});
