import { afterEach, expect, it, vi } from "vitest";
import { putBackPlan } from "./openPlan";

afterEach(() => vi.unstubAllGlobals());

it("makes the old promise again before it gives up the new one", async () => {
  const sent: { path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname.replace("/api/v1/follow-up-plans", "");
    sent.push({ path, body: await request.clone().json() });
    return Response.json({}, { status: 201 });
  });
  await putBackPlan(
    { customerId: "c1", dueOn: "2026-12-14", kind: "VISIT", purpose: null, priority: "HIGH" },
    "new",
    { purpose: "按跟进节奏到期", reason: "撤销" },
  );
  expect(sent).toEqual([
    {
      path: "",
      body: {
        customerId: "c1",
        dueOn: "2026-12-14",
        kind: "VISIT",
        purpose: "按跟进节奏到期",
        priority: "HIGH",
      },
    },
    { path: "/new/cancellation", body: { reason: "撤销" } },
  ]);
});
