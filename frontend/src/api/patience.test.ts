import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { patiently } from "./patience";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refusal = (after: string) =>
  new Response(null, { status: 429, headers: { "Retry-After": after } });
const request = (method = "GET") => new Request("http://service/api/v1/customers", { method });

function service(...answers: Response[]) {
  return vi.fn(() => Promise.resolve(answers.shift() ?? new Response("{}", { status: 200 })));
}

it("reads again after the time that the service gave", async () => {
  const send = service(refusal("2"));
  const answer = patiently(request(), send);
  await vi.advanceTimersByTimeAsync(1999);
  expect(send).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect((await answer).status).toBe(200);
  expect(send).toHaveBeenCalledTimes(2);
});

it("gives up after three attempts", async () => {
  const send = service(refusal("1"), refusal("1"), refusal("1"));
  const answer = patiently(request(), send);
  await vi.advanceTimersByTimeAsync(10_000);
  expect((await answer).status).toBe(429);
  expect(send).toHaveBeenCalledTimes(3);
});

it("does not make anybody wait for minutes, nor repeat a change", async () => {
  const send = service(refusal("300"), refusal("1"));
  expect((await patiently(request(), send)).status).toBe(429);
  expect((await patiently(request("POST"), send)).status).toBe(429);
  expect(send).toHaveBeenCalledTimes(2);
});

it("stops waiting for an answer that nobody wants any more", async () => {
  const nobody = new AbortController();
  const send = service(refusal("1"));
  const answer = patiently(new Request(request(), { signal: nobody.signal }), send);
  const outcome = expect(answer).rejects.toThrow();
  nobody.abort();
  await vi.advanceTimersByTimeAsync(1000);
  await outcome;
  expect(send).toHaveBeenCalledTimes(1);
});
