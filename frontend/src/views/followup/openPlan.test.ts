import { afterEach, expect, it, vi } from "vitest";
import { moveBack } from "./openPlan";

afterEach(() => vi.unstubAllGlobals());

function answering(status: number) {
  const sent: { path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname.replace("/api/v1/follow-up-plans", "");
    sent.push({ path, body: await request.clone().json() });
    return Response.json({}, { status });
  });
  return sent;
}

it("moves the new promise to the old date in one call and invents nothing", async () => {
  const sent = answering(201);
  await moveBack("new", "2026-12-14", "撤销");
  expect(sent).toEqual([
    { path: "/new/rescheduling", body: { dueOn: "2026-12-14", reason: "撤销" } },
  ]);
});

it("tries nothing further when that fails", async () => {
  const sent = answering(500);
  await expect(moveBack("new", "2026-12-14", "撤销")).rejects.toBeDefined();
  expect(sent).toHaveLength(1);
});
