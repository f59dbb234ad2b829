import { describe, expect, it } from "vitest";
import { barriersSearch, companySearch, listOf, modelledSearch } from "./search";

const set = (search: object) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

describe("the list behind a figure", () => {
  it("keeps every filter that the service named", () => {
    const cell = listOf("/api/v1/five-layer/customers?sort=tier&ownerId=a&tier=TOP&depth=2");
    expect(cell.to).toBe("/five-layers/customers");
    expect(set(cell.search)).toEqual({ sort: "tier", ownerId: "a", tier: ["TOP"], depth: [2] });
    const none = listOf("/api/v1/five-layer/customers?sort=tier&tierKnown=false&modelled=false");
    expect(set(none.search)).toEqual({ sort: "tier", tierKnown: false, modelled: false });
    const standing = listOf(
      "/api/v1/barriers?direction=INBOUND&kind=QUALIFICATION&state=IDENTIFIED&state=BREAKING",
    );
    expect(standing.to).toBe("/five-layers/barriers");
    expect(set(standing.search)).toEqual({
      direction: ["INBOUND"],
      kind: ["QUALIFICATION"],
      state: ["IDENTIFIED", "BREAKING"],
    });
    const step = listOf("/api/v1/projects?state=OPEN&teamId=t&step=4");
    expect(step.to).toBe("/projects");
    expect(set(step.search)).toEqual({ state: ["OPEN"], teamId: "t", step: [4] });
  });

  it("leaves out what the service would refuse", () => {
    expect(modelledSearch({ depth: [0] }).depth).toEqual([0]);
    expect(modelledSearch({ depth: ["0", "5"] }).depth).toEqual([0, 5]);
    expect(set(modelledSearch({ depth: "9", stage: "DONE", lacking: "perhaps" }))).toEqual({});
    expect(set(barriersSearch({ kind: "WALL", dueTo: "soon" }))).toEqual({});
    expect(set(companySearch({ tier: "BEST" }))).toEqual({});
  });
});
