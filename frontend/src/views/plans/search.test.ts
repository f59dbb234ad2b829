import { expect, test } from "vitest";
import { FIGURES, figureOf, ofFigure, plansOf } from "./search";

const LINK =
  "/api/v1/follow-up-plans?counted=true&firstDueFrom=2026-08-22&firstDueTo=2026-11-22&ownerId=a&state=DONE&punctual=false";

test("a list of the service becomes a search of the page", () => {
  expect(plansOf(LINK)).toMatchObject({
    counted: true,
    firstDueFrom: "2026-08-22",
    firstDueTo: "2026-11-22",
    ownerId: ["a"],
    state: ["DONE"],
    punctual: false,
  });
});

test("knows the figure that a list stands behind, and the way to the others", () => {
  expect(figureOf(plansOf(LINK))).toBe("doneLate");
  for (const figure of FIGURES) expect(figureOf(ofFigure(plansOf(LINK), figure))).toBe(figure);
  expect(
    figureOf(plansOf("/api/v1/follow-up-plans?state=PLANNED&dueTo=2026-11-19")),
  ).toBeUndefined();
});
