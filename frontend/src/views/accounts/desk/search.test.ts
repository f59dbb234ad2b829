import { describe, expect, it } from "vitest";
import { asked, deskListSearch } from "./search";

describe("the list behind a figure of the desk", () => {
  it("keeps what the service knows and drops the rest", () => {
    expect(
      deskListSearch({
        duty: "OPINION",
        state: ["OVERDUE", "LATE"],
        missing: "NEVER_DONE",
        x: "1",
      }),
    ).toEqual({
      ownerId: undefined,
      teamId: undefined,
      duty: ["OPINION"],
      state: ["OVERDUE"],
      missing: ["NEVER_DONE"],
    });
  });

  it("asks the service with lists", () => {
    expect(asked({ ownerId: "a" })).toEqual({ ownerId: ["a"], teamId: undefined });
  });
});
