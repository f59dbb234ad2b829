import { expect, it } from "vitest";
import { narrowed, ofTier, ordersSearch } from "./search";

it("reads what an address asks, and nothing else", () => {
  expect(
    ordersSearch({
      state: ["CONFIRMED", "SENT"],
      orderedFrom: "2026-01-01",
      orderedTo: "soon",
      x: 1,
    }),
  ).toMatchObject({ state: ["CONFIRMED"], orderedFrom: "2026-01-01", orderedTo: undefined });
  expect(narrowed(ordersSearch({ sort: "-amount" }))).toBe(false);
  expect(narrowed(ordersSearch({ withoutPriceTier: "true" }))).toBe(true);
  expect(narrowed(ordersSearch({ segmentId: "a" }))).toBe(true);
});

it("opens the list behind the count of a tier", () => {
  expect(ofTier("t")).toEqual({ state: ["CONFIRMED"], priceTierId: ["t"] });
  expect(ofTier(null)).toEqual({ state: ["CONFIRMED"], withoutPriceTier: true });
});
