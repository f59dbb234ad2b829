import { expect, it } from "vitest";
import { changesOf, conflictsOf, typedOver, withEdit, type Details, type Typed } from "./details";

const NOTHING: Typed = { edits: {}, seen: {} };
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
  let typed = withEdit(read, NOTHING, { website: "b.cn" });
  typed = withEdit(read, typed, { customFields: { level: "B", pool: 3 } });
  const theirs = { ...read, headcount: 50, customFields: { level: "A", pool: 4 } };
  expect(changesOf(theirs, typedOver(theirs, typed))).toEqual({
    website: "b.cn",
    customFields: { level: "B" },
  });
});

it("keeps no edit that equals the record, so that a colleague's later change stands", () => {
  const read = { ...before, customFields: { level: "A" } };
  let typed = withEdit(read, NOTHING, { website: "b.cn", tags: ["园区", "展会"] });
  typed = withEdit(read, typed, { customFields: { level: "B" } });
  typed = withEdit(read, typed, { website: "a.cn", tags: ["园区"] });
  typed = withEdit(read, typed, { customFields: { level: "A" } });
  expect(typed).toEqual({ edits: { customFields: {} }, seen: { customFields: {} } });
  const theirs = { ...read, website: "c.cn", customFields: { level: "C" } };
  expect(changesOf(theirs, typedOver(theirs, typed))).toEqual({});
});

it("takes a space behind the same word for no wish", () => {
  const read = { ...before, customFields: {} };
  const typed = withEdit(read, NOTHING, { name: "广州恒信 " });
  expect(typedOver(read, typed).name).toBe("广州恒信 ");
  const theirs = { ...read, name: "广州恒信科技" };
  expect(changesOf(theirs, typedOver(theirs, typed))).toEqual({});
  expect(conflictsOf(theirs, typed).size).toBe(0);
});

it("tells of a field that somebody else changed meanwhile, until one takes theirs", () => {
  const read = { ...before, customFields: { level: "A" } };
  let typed = withEdit(read, NOTHING, { website: "b.cn", headcount: 40 });
  typed = withEdit(read, typed, { customFields: { level: "B" } });
  expect(conflictsOf(read, typed).size).toBe(0);
  const theirs = { ...read, website: "c.cn", headcount: 40, customFields: { level: "C" } };
  expect([...conflictsOf(theirs, typed)]).toEqual([
    ["website", "c.cn"],
    ["customFields/level", "C"],
  ]);
  expect(changesOf(theirs, typedOver(theirs, typed))).toEqual({
    website: "b.cn",
    customFields: { level: "B" },
  });
  typed = withEdit(theirs, typed, { website: "c.cn" });
  expect([...conflictsOf(theirs, typed).keys()]).toEqual(["customFields/level"]);
});
