import { beforeEach, expect, it } from "vitest";
import { draftsOf, forgetDrafts, writeDraft } from "../ui/draft";
import { currentOverlay, draftKeyOf, openOverlay, reopenOverlay, type Overlay } from "./overlays";

const log: Overlay = { kind: "log", customer: { id: "c1", name: "广州恒信" } };

/** What a reload leaves: the stores of the browser, and nothing open. */
function reload(): void {
  const kept = sessionStorage.getItem("gengke.form");
  openOverlay(undefined);
  if (kept) sessionStorage.setItem("gengke.form", kept);
}

beforeEach(() => {
  localStorage.clear();
  draftsOf("li");
  openOverlay(undefined);
});

it.each([log, { kind: "newCustomer" } as const])("opens a half-typed form again", (form) => {
  openOverlay(form);
  writeDraft(draftKeyOf(form)!, { summary: "写到一半" });
  reload();
  reopenOverlay();
  expect(currentOverlay()).toEqual(form);
});

it("leaves closed what was closed, what is empty and what belongs to somebody else", () => {
  openOverlay(log);
  reload();
  reopenOverlay();
  expect(currentOverlay()).toBeUndefined();

  writeDraft(draftKeyOf(log)!, { summary: "写到一半" });
  openOverlay(log);
  openOverlay(undefined);
  reopenOverlay();
  expect(currentOverlay()).toBeUndefined();

  openOverlay(log);
  forgetDrafts();
  reload();
  reopenOverlay();
  expect(currentOverlay()).toBeUndefined();
});
