import { expect, test } from "vitest";
import { missingIn, needsOf, stageDraft, toStageChange, type Trial } from "./stageDraft";

const trial = {
  quantity: 2,
  serialNumbers: [],
  technicians: [{ id: "t1", name: "赵工" }],
  verdictNote: null,
  proposedOrder: { id: "o1", orderedOn: "2026-11-02" },
  allowedStages: [
    { stage: "SHIPPED", needs: ["quantity", "serialNumbers"], missing: ["serialNumbers"] },
    { stage: "TESTING", needs: ["technicianIds"], missing: [] },
    { stage: "CONVERTED", needs: [], missing: [] },
    { stage: "FAILED", needs: ["cause"], missing: ["cause"] },
  ],
} as unknown as Trial;

test("asks for what the service says that the stage needs", () => {
  expect(missingIn(trial, stageDraft(trial, "SHIPPED"))).toEqual(["serialNumbers"]);
  expect(missingIn(trial, stageDraft(trial, "TESTING"))).toEqual([]);
  expect(missingIn(trial, stageDraft(trial, "PROPOSED"))).toEqual([]);
});

test("a loss wants the competitor, another cause its explanation", () => {
  const failed = stageDraft(trial, "FAILED");
  expect(needsOf(trial, { ...failed, cause: "LOST_TO_COMPETITOR" })).toContain("competitorId");
  expect(missingIn(trial, { ...failed, cause: "OTHER", causeNote: " " })).toEqual(["causeNote"]);
  expect(missingIn(trial, { ...failed, cause: "PRICE" })).toEqual([]);
});

test("sends only what belongs to the stage", () => {
  const draft = {
    ...stageDraft(trial, "SHIPPED"),
    serialNumbers: ["SN-1"],
    cause: "PRICE" as const,
  };
  expect(toStageChange(trial, draft, "SHIPPED")).toEqual({
    toStage: "SHIPPED",
    quantity: 2,
    serialNumbers: ["SN-1"],
  });
  expect(toStageChange(trial, draft, "CONVERTED")).toEqual({ toStage: "CONVERTED", orderId: "o1" });
  expect(toStageChange(trial, { ...draft, causeNote: "太贵" }, "FAILED")).toEqual({
    toStage: "FAILED",
    cause: "PRICE",
    causeNote: "太贵",
  });
});
