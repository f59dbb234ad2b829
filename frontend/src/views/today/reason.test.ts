import { expect, test } from "vitest";
import { plannedBy } from "./reason";

test("says you only to whoever planned it", () => {
  expect(plannedBy({ plannedById: "me", plannedByName: "李伟" }, "me")).toBe("plannedByYou");
  expect(plannedBy({ plannedById: "other", plannedByName: "李伟" }, "me")).toBe("plannedBy");
  expect(plannedBy({ plannedById: null, plannedByName: null }, "me")).toBe("PLANNED_BY_HAND");
});
