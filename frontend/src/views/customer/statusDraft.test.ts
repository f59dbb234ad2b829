import { expect, it } from "vitest";
import { emptyStatusDraft, missingIn, toStatusChange } from "./statusDraft";

it("sends the pause only where the move needs one", () => {
  const draft = {
    ...emptyStatusDraft("PAUSED"),
    toStatus: "PAUSED" as const,
    cause: "NO_BUDGET" as const,
    side: "THEIRS" as const,
    reEvaluateOn: "2026-12-01",
  };
  expect(toStatusChange(draft, ["pause.cause", "pause.side", "pause.reEvaluateOn"])).toEqual({
    toStatus: "PAUSED",
    pause: { cause: "NO_BUDGET", side: "THEIRS", reEvaluateOn: "2026-12-01" },
  });
  expect(toStatusChange({ ...draft, toStatus: "TESTING" }, [])).toEqual({ toStatus: "TESTING" });
});

it("names everything that a pause still lacks", () => {
  const needs = ["pause.cause", "pause.side", "pause.reEvaluateOn"];
  const draft = emptyStatusDraft("PAUSED");
  expect(missingIn(draft, needs)).toEqual(["pause/cause", "pause/side", "pause/reEvaluateOn"]);
  expect(missingIn({ ...draft, reEvaluateOn: "2026-12-01" }, needs)).toEqual([
    "pause/cause",
    "pause/side",
  ]);
  expect(missingIn(draft, [])).toEqual([]);
});
