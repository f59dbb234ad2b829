import { expect, it } from "vitest";
import type { TFunction } from "i18next";
import type { Schemas } from "../../api/types";
import { formatsFor } from "../../ui/format";
import { creditReasons } from "./creditReason";

const t = ((key: string, values?: object) =>
  key + (values ? JSON.stringify(values) : "")) as unknown as TFunction;
const why = (credit: Partial<Schemas["Credit"]>) =>
  creditReasons(
    { standing: "GOOD", outstanding: 0, overdue: 0, longestOverdue: 0, ...credit },
    t,
    formatsFor("en"),
  );

it("says why a customer's credit stands as it does", () => {
  expect(why({ standing: "UNKNOWN" })).toEqual(["purchases.credit.nothingDue"]);
  expect(why({ meanDaysLate: 0 })).toEqual(["purchases.credit.inTime"]);
  const [overdue, late] = why({ overdue: 1200, longestOverdue: 40, meanDaysLate: 12.4 });
  expect(overdue).toContain('"count":40');
  expect(late).toBe('purchases.credit.late{"count":12}');
});
