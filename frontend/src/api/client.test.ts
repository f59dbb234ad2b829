import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { api, etags } from "./client";
import { ApiError } from "./problem";
import { sessionGate } from "./session";

const answers: Response[] = [];
const requests: Request[] = [];

beforeEach(() => {
  requests.length = 0;
  answers.length = 0;
  vi.stubGlobal("fetch", (request: Request) => {
    requests.push(request);
    return Promise.resolve(answers.shift() ?? new Response("{}", { status: 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  sessionGate.armed = false;
  etags.clear();
});

const id = "01980000-0000-7000-8000-000000000001";
const params = { path: { id } };

it("changes the version that was read", async () => {
  answers.push(new Response("{}", { status: 200, headers: { ETag: '"7"' } }));
  await api.GET("/api/v1/customers/{id}", { params });
  await api.PATCH("/api/v1/customers/{id}", { params, body: { tier: "TOP" } });
  expect(requests[1]?.headers.get("If-Match")).toBe('"7"');
  expect(requests[1]?.headers.get("Content-Type")).toBe("application/merge-patch+json");
});

it("turns a refusal into an error with its problem", async () => {
  const body = {
    type: "/problems/not-found",
    title: "未找到",
    status: 404,
    detail: "这里没有这样的内容。",
  };
  answers.push(new Response(JSON.stringify(body), { status: 404 }));
  const call = api.GET("/api/v1/customers/{id}", { params });
  await expect(call).rejects.toEqual(new ApiError(404, body));
});

it("repeats what was refused once somebody has signed in again", async () => {
  sessionGate.armed = true;
  answers.push(new Response("{}", { status: 401 }));
  const call = api.POST("/api/v1/customers", { body: { name: "广州恒信" } });
  await vi.waitFor(() => expect(sessionGate.isExpired).toBe(true));
  sessionGate.renewed();
  await call;
  expect(requests).toHaveLength(2);
  expect(await requests[1]?.json()).toEqual({ name: "广州恒信" });
  expect(requests[1]?.headers.get("Idempotency-Key")).toBe(
    requests[0]?.headers.get("Idempotency-Key"),
  );
});

it("writes lists as repeated parameters", async () => {
  await api.GET("/api/v1/customers", {
    params: { query: { status: ["WON", "PAUSED"], q: "广州" } },
  });
  expect(new URL(requests[0]?.url ?? "").search).toBe(
    "?status=WON&status=PAUSED&q=%E5%B9%BF%E5%B7%9E",
  );
});
