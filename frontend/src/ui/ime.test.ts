import { afterEach, expect, it } from "vitest";
import { belongsToInputMethod, watchComposition } from "./ime";

let stop: (() => void) | undefined;
afterEach(() => stop?.());

it("leaves keys to an input method while it composes, and a moment longer", () => {
  const target = new EventTarget();
  let now = 1000;
  stop = watchComposition(target, () => now);
  expect(belongsToInputMethod({}, now)).toBe(false);
  target.dispatchEvent(new Event("compositionstart"));
  expect(belongsToInputMethod({}, now)).toBe(true);
  target.dispatchEvent(new Event("compositionend"));
  expect(belongsToInputMethod({}, now + 50)).toBe(true);
  now += 150;
  expect(belongsToInputMethod({}, now)).toBe(false);
});

it("believes the event", () => {
  expect(belongsToInputMethod({ isComposing: true }, 9e9)).toBe(true);
  expect(belongsToInputMethod({ keyCode: 229 }, 9e9)).toBe(true);
  expect(belongsToInputMethod({ nativeEvent: { isComposing: true } }, 9e9)).toBe(true);
});
