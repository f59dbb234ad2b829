import { expect, it } from "vitest";
import type { Schemas } from "../../api/types";
import { placeOf } from "./words";

const about = (part: Partial<Schemas["Notification"]>) =>
  placeOf({ id: "n", kind: "X", arguments: {}, createdAt: "", ...part } as Schemas["Notification"]);

it("opens what a notification is about", () => {
  const planned = { planId: "p" } as never;
  expect(about({ kind: "KEY_ACCOUNT_PLAN_APPROVED", arguments: planned })).toEqual({
    to: "accountPlan",
    id: "p",
  });
  expect(about({ kind: "POOL_WARNING", customerId: "c" })).toEqual({ to: "customer", id: "c" });
  const brought = { importId: "i" } as unknown as Schemas["Notification"]["arguments"];
  expect(about({ kind: "IMPORT_FINISHED", arguments: brought })).toEqual({ to: "import", id: "i" });
  expect(about({ kind: "CUSTOMERS_ASSIGNED", arguments: brought })).toEqual({
    to: "brought",
    id: "i",
  });
  expect(about({ kind: "SOMETHING_NEW" })).toBeUndefined();
});
