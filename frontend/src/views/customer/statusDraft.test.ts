import { expect, it } from "vitest";
import { emptyStatusDraft, toStatusChange } from "./statusDraft";

it("sends the pause only where the move needs one", () => {
  const draft = {
    ...emptyStatusDraft("PAUSED"),
    toStatus: "PAUSED" as const,
    cause: " 预算冻结 ",
    side: "THEIRS" as const,
    reEvaluateOn: "2026-12-01",
  };
  expect(toStatusChange(draft, ["pause"])).toEqual({
    toStatus: "PAUSED",
    pause: { cause: "预算冻结", side: "THEIRS", reEvaluateOn: "2026-12-01" },
  });
  expect(toStatusChange({ ...draft, toStatus: "TESTING" }, [])).toEqual({ toStatus: "TESTING" });
});
