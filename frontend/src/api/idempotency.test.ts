import { expect, it } from "vitest";
import { keyFor, newKey, settled } from "./idempotency";

const post = (body: string) =>
  new Request("http://service/api/v1/customers", { method: "POST", body });
const sent = (key: string) =>
  new Request("http://service/api/v1/customers", {
    method: "POST",
    headers: { "Idempotency-Key": key },
  });

it("makes version 4 ids", () => {
  expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("keeps the key until the service has answered", async () => {
  const key = await keyFor(post('{"name":"a"}'));
  expect(await keyFor(post('{"name":"a"}'))).toBe(key);
  expect(await keyFor(post('{"name":"b"}'))).not.toBe(key);
  settled(sent(key), new Response(null, { status: 503 }));
  expect(await keyFor(post('{"name":"a"}'))).toBe(key);
  settled(sent(key), new Response(null, { status: 201 }));
  expect(await keyFor(post('{"name":"a"}'))).not.toBe(key);
});
