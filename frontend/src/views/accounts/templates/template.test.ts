import { describe, expect, it } from "vitest";
import type { Template } from "../choices";
import { begun, bodyOf, fieldsOf, NEW_ACTIVITY, NEW_GOAL, whole } from "./template";

const known = {
  id: "1",
  version: 0,
  name: "打开新分厂",
  description: "从总部走到分厂",
  goals: [
    { metric: "REVENUE", direction: "GROWTH", percent: 20 },
    { metric: "COMPLAINTS", direction: "REDUCTION", plus: 2 },
  ],
  activities: [{ kind: "VISIT", title: "走访", daysAfter: 0 }],
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
} as Template;

describe("a template of plans", () => {
  it("comes back as it was read", () => {
    expect(bodyOf(begun(known))).toEqual({
      name: "打开新分厂",
      nameEn: null,
      description: "从总部走到分厂",
      descriptionEn: null,
      goals: [
        { metric: "REVENUE", direction: "GROWTH", percent: 20, plus: null },
        { metric: "COMPLAINTS", direction: "REDUCTION", percent: null, plus: 2 },
      ],
      activities: [{ kind: "VISIT", title: "走访", titleEn: null, daysAfter: 0, cost: null }],
    });
  });

  it("says what its lines must say", () => {
    const draft = begun(known);
    expect(whole(draft)).toBe(true);
    expect(whole({ ...draft, name: " " })).toBe(false);
    expect(whole({ ...draft, goals: [NEW_GOAL] })).toBe(false);
    expect(whole({ ...draft, activities: [NEW_ACTIVITY] })).toBe(false);
    expect(whole({ ...draft, goals: [], activities: [] })).toBe(false);
    expect(whole({ ...draft, goals: [] })).toBe(true);
  });

  it("has a place for what is wrong in each line", () => {
    expect(fieldsOf(begun(known))).toEqual(
      expect.arrayContaining(["name", "goals/1/plus", "activities/0/daysAfter"]),
    );
  });
});
