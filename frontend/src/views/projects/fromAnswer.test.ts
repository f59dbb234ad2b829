import { expect, it } from "vitest";
import type { Schemas } from "../../api/types";
import { toMap, toWhatIf } from "./fromAnswer";
import { stanceOf } from "./map/marks";

const answer = {
  projectId: "p",
  projectName: "n",
  customerId: "c",
  customerName: "x",
  step: 6,
  weight: 70,
  support: { ours: 40, competitorId: "k", competitorName: "K", theirs: 30, lead: 10 },
  writable: true,
  people: [
    {
      contactId: "a",
      name: "A",
      left: false,
      absent: true,
      overstepped: false,
      knownBy: [{ userId: "u", lastMetOn: "2026-01-01", recent: false }],
      gap: "ONLY_ONE",
      decides: {
        id: "m",
        version: 2,
        role: "DECIDES",
        weight: 40,
        decidesAt: [6],
        stances: [
          { stance: "SUPPORT" },
          { competitorId: "k", competitorName: "K", stance: "AGAINST" },
        ],
      },
    },
    { contactId: "b", name: "B", left: false, absent: false, overstepped: false, knownBy: [] },
  ],
} as unknown as Schemas["RelationshipMap"];

it("draws what the service says", () => {
  const map = toMap(answer, [], "2026-11-23");
  expect(map).toMatchObject({
    complete: false,
    ours: 40,
    best: { competitorId: "k", name: "K", weight: 30 },
    lead: 10,
    asOf: "2026-11-23",
  });
  expect(map.people[0]).toMatchObject({
    decisionMakerId: "m",
    version: 2,
    role: "DECIDES",
    weight: 40,
    gap: "ONLY_ONE",
  });
  expect(map.people[0]!.knownBy[0]!.name).toBe("");
  expect(stanceOf(map.people[0]!)).toBe("SUPPORT");
  expect(stanceOf(map.people[1]!)).toBeUndefined();
  expect(
    toMap({ ...answer, support: { ours: 0, theirs: 0, lead: 0, competitors: [] } }, [], "").best,
  ).toBeNull();
});

it("lays over it what is supposed, and asks the service about that", () => {
  const supposed = { m: { "": "AGAINST" as const, k: "SUPPORT" as const } };
  const then = {
    ours: 0,
    competitorId: "k",
    competitorName: "K",
    theirs: 70,
    lead: -70,
    competitors: [],
  };
  const map = toMap(answer, [], "2026-11-23", then, supposed);
  expect(stanceOf(map.people[0]!)).toBe("AGAINST");
  expect(map.people[0]!.stances).toContainEqual({
    competitorId: "k",
    competitorName: "K",
    stance: "SUPPORT",
  });
  expect(map.lead).toBe(-70);
  expect(toWhatIf(supposed)).toEqual({
    stances: [
      { decisionMakerId: "m", stance: "AGAINST" },
      { decisionMakerId: "m", competitorId: "k", stance: "SUPPORT" },
    ],
  });
});
