import { describe, expect, it } from "vitest";
import { changed, draftOf, rebased, toBody, weightsWith } from "./makerDraft";
import type { Maker } from "./types";

const maker = {
  id: "m1",
  version: 3,
  projectId: "p",
  contactId: "c1",
  contactName: "x",
  role: "DECIDES",
  decidesAt: [6, 8],
  weight: 40,
  stances: [{ stance: "SUPPORT" }, { competitorId: "k", competitorName: "y", stance: "AGAINST" }],
  criteria: "cost",
} as unknown as Maker;

describe("a decision maker in the form", () => {
  it("sends of a change only what differs", () => {
    const base = draftOf(maker);
    const typed = { ...base, weight: 35, criteria: " cost ", decidesAt: [8, 6] };
    expect(changed(base, typed)).toEqual(["weight", "criteria"]);
    expect(toBody(typed, ["weight", "criteria"])).toEqual({ weight: 35, criteria: "cost" });
    expect(changed(base, { ...base, stances: { ...base.stances, z: "UNKNOWN" } })).toEqual([]);
  });

  it("sends all of a new one, ours without a competitor", () => {
    const { stances, ...rest } = toBody({
      ...draftOf(undefined, "c2"),
      role: "USES",
      decidesAt: [4],
      stances: { "": "NEUTRAL", k: "SUPPORT" },
    });
    expect(stances).toEqual([{ stance: "NEUTRAL" }, { competitorId: "k", stance: "SUPPORT" }]);
    expect(rest).toEqual({
      contactId: "c2",
      role: "USES",
      decidesAt: [4],
      weight: 0,
      criteria: null,
      organisationNeed: null,
      personalNeed: null,
    });
  });

  it("keeps what was typed when somebody else was faster, and takes the rest of theirs", () => {
    const base = draftOf(maker);
    const typed = { ...base, weight: 35, personalNeed: "mine" };
    const theirs = { ...base, weight: 30, role: "APPROVES" as const, criteria: "time" };
    const met = rebased(typed, base, theirs);
    expect(met.value).toMatchObject({
      weight: 35,
      personalNeed: "mine",
      role: "APPROVES",
      criteria: "time",
    });
    expect(met.conflicts).toEqual(["weight"]);
    expect(met.taken).toEqual(["role", "criteria"]);
    expect(changed(theirs, met.value)).toEqual(["weight", "personalNeed"]);
  });

  it("loses no stance: each supplier is one of its own", () => {
    const base = draftOf(maker);
    const typed = { ...base, stances: { ...base.stances, "": "NEUTRAL", z: "SUPPORT" } as const };
    const theirs = { ...base, stances: { ...base.stances, k: "SUPPORT", y: "AGAINST" } as const };
    const met = rebased(typed, base, theirs);
    expect(met.value.stances).toEqual({
      "": "NEUTRAL",
      k: "SUPPORT",
      y: "AGAINST",
      z: "SUPPORT",
    });
    expect(met.conflicts).toEqual([]);
    expect(met.taken).toEqual(["stances"]);
    const both = rebased({ ...base, stances: { ...base.stances, k: "NEUTRAL" } }, base, {
      ...base,
      stances: { "": "SUPPORT" },
    });
    expect(both.value.stances).toEqual({ "": "SUPPORT", k: "NEUTRAL" });
    expect(both.conflicts).toEqual(["stances"]);
    expect(both.suppliers).toEqual(["k"]);
  });

  it("sees no conflict where both wrote the same", () => {
    const base = draftOf(maker);
    expect(rebased({ ...base, weight: 30 }, base, { ...base, weight: 30 }).conflicts).toEqual([]);
  });
});

it("adds what is typed to the weights of the others", () => {
  const others = [maker, { ...maker, id: "m2", weight: 30 }, { ...maker, id: "m3", weight: 20 }];
  expect(weightsWith(others, "m1", 60)).toEqual({ others: 50, sum: 110, left: 50 });
  expect(weightsWith(others, undefined, null)).toEqual({ others: 90, sum: 90, left: 10 });
});
