import { expect, it } from "vitest";
import type { Worklist } from "../../api/types";
import { joined, tellingReasons } from "./joined";

const page = (...ids: string[]) =>
  ({
    sections: [{ section: "TODAY", count: 3 }],
    items: ids.map((id) => ({ plan: { id } })),
    escalated: { count: 1, items: [] },
  }) as unknown as Worklist;

it("puts the pages of a worklist together, and counts once", () => {
  const all = joined([page("a", "b"), page("c")]);
  expect(all?.items.map((i) => i.plan.id)).toEqual(["a", "b", "c"]);
  expect(all?.sections).toEqual([{ section: "TODAY", count: 3 }]);
  expect(joined([])).toBeUndefined();
});

it("does not say twice that something is late", () => {
  expect(tellingReasons(["OVERDUE", "ESCALATED", "DUE_BY_CADENCE"])).toEqual(["DUE_BY_CADENCE"]);
  expect(tellingReasons(["OVERDUE"])).toEqual(["OVERDUE"]);
});
