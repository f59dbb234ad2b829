import { expect, it } from "vitest";
import { SHOWN_FIRST, WIDTHS } from "./columns";

const SCREEN = 1366;
const NAVIGATION = 200;
const MARGINS = 2 * 28;
const SCROLL_BAR = 17;
const BORDER = 2;
const CHECKBOX = 44;

it("shows the first columns whole on a small laptop", () => {
  const table = SHOWN_FIRST.reduce((sum, column) => sum + WIDTHS[column], CHECKBOX);
  expect(table).toBeLessThanOrEqual(SCREEN - NAVIGATION - MARGINS - SCROLL_BAR - BORDER);
});
