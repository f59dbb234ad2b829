import { afterEach, expect, it, vi } from "vitest";
import type { CustomerRow } from "../../api/types";
import { putBack } from "./bulk";

const row = (id: string, before: Partial<CustomerRow>) =>
  ({
    id,
    name: id,
    tags: [],
    tier: null,
    importance: null,
    ownerId: null,
    ...before,
  }) as CustomerRow;

interface Sent {
  method: string;
  path: string;
  body: unknown;
}

/** A service that takes everything, and remembers what it was asked. */
function listening(): Sent[] {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (request: Request) => {
    const path = new URL(request.url).pathname.replace("/api/v1/", "");
    const text = await request.clone().text();
    if (request.method !== "GET") {
      sent.push({ method: request.method, path, body: JSON.parse(text) as unknown });
    }
    return Response.json({ items: [] }, { headers: { ETag: '"1"' } });
  });
  return sent;
}

afterEach(() => vi.unstubAllGlobals());

it("gives those of the same old tier theirs together, and takes it from who had none", async () => {
  const sent = listening();
  await putBack([row("a", { tier: "TOP" }), row("b", {}), row("c", { tier: "TOP" })], {
    tier: "ORDINARY",
  });
  expect(sent).toEqual([
    { method: "PATCH", path: "customers/b", body: { tier: null } },
    {
      method: "POST",
      path: "customers/bulk-changes",
      body: { customerIds: ["a", "c"], change: { tier: "TOP" } },
    },
  ]);
});

it("gives who belonged to nobody back to the pool", async () => {
  const sent = listening();
  await putBack([row("a", {})], { ownerId: "li" });
  expect(sent.map((s) => s.body)).toEqual([
    { customerIds: ["a"], change: { releaseToPool: true } },
  ]);
});
