import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { draftsOf, forgetDrafts, readDraft, useDraft } from "./draft";

const empty = { summary: "", kind: "CALL" };
beforeEach(() => {
  localStorage.clear();
  draftsOf("li");
});

it("keeps what was typed over a reload, for the person who typed it", () => {
  const first = renderHook(() => useDraft("completion.1", empty));
  act(() => first.result.current.update({ summary: "客户同意试用" }));
  first.unmount();
  const again = renderHook(() => useDraft("completion.1", empty));
  expect(again.result.current.value).toEqual({ summary: "客户同意试用", kind: "CALL" });
  expect(again.result.current.restored).toBe(true);
  draftsOf("wang");
  expect(readDraft("completion.1")).toBeUndefined();
});

it("forgets a draft once it is stored, and all of them at sign-out", () => {
  const { result } = renderHook(() => useDraft("a", empty));
  act(() => result.current.update({ summary: "x" }));
  act(() => result.current.done());
  expect(readDraft("a")).toBeUndefined();
  act(() => result.current.update({ summary: "y" }));
  expect(readDraft("a")).toBeDefined();
  forgetDrafts();
  expect(readDraft("a")).toBeUndefined();
});

it("forgets what somebody gives up, and brings it back when asked", () => {
  const { result, unmount } = renderHook(() => useDraft("b", empty));
  act(() => result.current.update({ summary: "写错了" }));
  expect(result.current.touched()).toBe(true);
  let restore = () => {};
  act(() => {
    restore = result.current.discard();
  });
  unmount();
  const anew = renderHook(() => useDraft("b", empty));
  expect(anew.result.current.value).toEqual(empty);
  expect(anew.result.current.restored).toBe(false);
  anew.unmount();
  restore();
  const back = renderHook(() => useDraft("b", empty));
  expect(back.result.current.value.summary).toBe("写错了");
  expect(back.result.current.restored).toBe(true);
  act(() => back.result.current.anew());
  expect(back.result.current.value).toEqual(empty);
  expect(back.result.current.restored).toBe(false);
  expect(readDraft("b")).toBeUndefined();
});
