import { expect, it } from "vitest";
import { changesOf, grouped, typedOver, withEdit, type Details } from "./details";

const before = { name: "广州恒信", website: "a.cn", headcount: 30, tags: ["园区"] } as Details;

it("sends only what was changed, and null for what was emptied", () => {
  expect(changesOf(before, { ...before, website: " ", headcount: 40 })).toEqual({
    website: null,
    headcount: 40,
  });
  expect(changesOf(before, { ...before, tags: ["园区"] })).toEqual({});
});

it("sends of the team's own fields what differs", () => {
  const own = { ...before, customFields: { level: "A", since: "2026-01-01" } };
  expect(
    changesOf(own, { ...own, customFields: { level: "B", since: "2026-01-01", pool: null } }),
  ).toEqual({ customFields: { level: "B" } });
  expect(changesOf(own, { ...own, customFields: { level: null, since: "2026-01-01" } })).toEqual({
    customFields: { level: null },
  });
});

it("does not undo what somebody else changed while one typed", () => {
  const read = { ...before, customFields: { level: "A", pool: 3 } };
  let edits = withEdit(read, {}, { website: "b.cn" });
  edits = withEdit(read, edits, { customFields: { level: "B", pool: 3 } });
  const theirs = { ...read, headcount: 50, customFields: { level: "A", pool: 4 } };
  expect(changesOf(theirs, typedOver(theirs, edits))).toEqual({
    website: "b.cn",
    customFields: { level: "B" },
  });
});

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
