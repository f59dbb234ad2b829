import { expect, it } from "vitest";
import { endedTestsOf } from "./endedTests";

it("reads the list that the service names for the rate of tests", () => {
  expect(
    endedTestsOf("/api/v1/portfolio/ended-tests?from=2025-11-22&to=2026-11-22&ownerId=0a"),
  ).toEqual({ from: "2025-11-22", to: "2026-11-22", ownerId: "0a" });
});
