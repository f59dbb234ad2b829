import dayjs from "dayjs";
import type { Schemas } from "../../api/types";

export interface LineDraft {
  key: number;
  product: { id: string; name: string } | undefined;
  quantity: number | null;
  unitPrice: number | null;
  unitCost: number | null;
}

export interface OrderDraft {
  orderedOn: string;
  externalId: string;
  priceTierId: string | null;
  note: string;
  lines: LineDraft[];
}

export const emptyLine = (key: number): LineDraft => ({
  key,
  product: undefined,
  quantity: 1,
  unitPrice: null,
  unitCost: null,
});

export function emptyOrder(today = dayjs()): OrderDraft {
  return {
    orderedOn: today.format("YYYY-MM-DD"),
    externalId: "",
    priceTierId: null,
    note: "",
    lines: [emptyLine(0)],
  };
}

/** What the lines so far come to, for the eye: quantities have three decimals, prices two; the service reckons itself. */
export function total(lines: LineDraft[]): number {
  const cents = lines.map((line) => {
    const thousandths = BigInt(Math.round((line.quantity || 0) * 1000));
    const price = BigInt(Math.round((line.unitPrice || 0) * 100));
    return (thousandths * price + 500n) / 1000n;
  });
  return Number(cents.reduce((sum, one) => sum + one, 0n)) / 100;
}

/** The price of a product at a tier; null when it has none there. */
export function priceAt(product: Schemas["Product"], priceTierId: string | null): number | null {
  return product.prices.find((price) => price.priceTierId === priceTierId)?.unitPrice ?? null;
}

export function toRequest(customerId: string, draft: OrderDraft): Schemas["CreateOrderRequest"] {
  return {
    customerId,
    orderedOn: draft.orderedOn,
    externalId: draft.externalId.trim() || null,
    priceTierId: draft.priceTierId,
    note: draft.note.trim() || null,
    lines: draft.lines.map((line) => ({
      productId: line.product?.id ?? "",
      quantity: line.quantity ?? 0,
      unitPrice: line.unitPrice ?? 0,
      unitCost: line.unitCost,
    })),
  };
}
