import { expect, it, vi } from "vitest";
import { SessionGate } from "./session";

it("asks once for all requests that were refused, and lets all of them go on", async () => {
  const gate = new SessionGate();
  const asked = vi.fn();
  gate.subscribe(asked);
  const first = gate.expired();
  const second = gate.expired();
  expect(asked.mock.calls).toEqual([[true]]);
  gate.renewed();
  expect(await Promise.all([first, second])).toEqual([true, true]);
  expect(gate.isExpired).toBe(false);
});

it("gives up all requests when the user leaves", async () => {
  const gate = new SessionGate();
  const refused = gate.expired();
  gate.abandoned();
  expect(await refused).toBe(false);
});
