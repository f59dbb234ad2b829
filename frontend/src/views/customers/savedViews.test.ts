import { expect, it } from "vitest";
import { contentOf, searchOf } from "./savedViews";
import { customersSearch } from "./search";

it("keeps an address as the service does, and gives it back", () => {
  const search = customersSearch({
    status: ["WON", "PAUSED"],
    overdue: "true",
    sort: "-updatedAt",
    columns: ["name", "tier"],
    view: "board",
  });
  const content = contentOf(search);
  expect(content).toEqual({
    query: { status: ["WON", "PAUSED"], overdue: ["true"], sort: ["-updatedAt"], view: ["board"] },
    columns: ["name", "tier"],
  });
  expect(searchOf(content)).toEqual(search);
});

it("leaves the columns alone where the view has none of its own", () => {
  expect(searchOf({ query: { tier: ["TOP"] }, columns: [] })).toEqual(
    customersSearch({ tier: "TOP" }),
  );
});
