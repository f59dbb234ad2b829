import { expect, it } from "vitest";
import type { Schemas } from "../../api/types";
import { emptyLine, emptyOrder, priceAt, toRequest, total } from "./orderDraft";

const line = (quantity: number | null, unitPrice: number | null) => ({
  ...emptyLine(0),
  product: { id: "p", name: "P" },
  quantity,
  unitPrice,
});

it("adds lines up as an invoice does, without what floats lose", () => {
  expect(total([line(3, 0.1), line(1, 0.2)])).toBe(0.5);
  expect(total([line(1.005, 100), line(1.5, 99.99)])).toBe(250.49);
  expect(total([line(null, 5), emptyLine(1), line(Number.NaN, 5)])).toBe(0);
  expect(total([line(99_999, 9_999.99)])).toBe(999_989_000.01);
});

it("finds the price of a tier", () => {
  const product = { prices: [{ priceTierId: "a", unitPrice: 680 }] } as Schemas["Product"];
  expect(priceAt(product, "a")).toBe(680);
  expect(priceAt(product, null)).toBeNull();
});

it("sends nothing where nothing was typed", () => {
  const request = toRequest("c", { ...emptyOrder(), externalId: "  ", lines: [line(2, 10)] });
  expect(request).toMatchObject({ customerId: "c", externalId: null, note: null });
  expect(request.lines).toEqual([{ productId: "p", quantity: 2, unitPrice: 10, unitCost: null }]);
});
