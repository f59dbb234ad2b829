import { day, flag, many, manyOf, one } from "../../app/searchText";
import type { operations } from "../../api/schema";

type Query = NonNullable<operations["listOrders"]["parameters"]["query"]>;

export const ORDER_STATES = ["CONFIRMED", "CANCELLED"] as const;

export type OrdersSearch = Omit<Query, "limit" | "after" | "count">;

/** The address of the list is the query of the list. */
export function ordersSearch(raw: Record<string, unknown>): OrdersSearch {
  return {
    customerId: many(raw.customerId),
    segmentId: many(raw.segmentId),
    productId: many(raw.productId),
    priceTierId: many(raw.priceTierId),
    withoutPriceTier: flag(raw.withoutPriceTier),
    externalId: many(raw.externalId),
    state: manyOf(raw.state, ORDER_STATES),
    orderedFrom: day(raw.orderedFrom),
    orderedTo: day(raw.orderedTo),
    sort: one(raw.sort),
  };
}

export function narrowed(search: OrdersSearch): boolean {
  return Object.entries(search).some(([key, value]) => key !== "sort" && value !== undefined);
}

/** The orders of a tier that its count counts; null stands for orders without one. */
export function ofTier(priceTierId: string | null | undefined): OrdersSearch {
  return {
    state: ["CONFIRMED"],
    ...(priceTierId ? { priceTierId: [priceTierId] } : { withoutPriceTier: true }),
  };
}
