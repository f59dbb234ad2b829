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

it("keeps how deep customers are to be", () => {
  const search = customersSearch({ depth: ["0", "1", "7"], stage: "OCCUPATION", columns: "depth" });
  expect(search).toMatchObject({ depth: [0, 1], stage: ["OCCUPATION"], columns: ["depth"] });
  expect(contentOf(search).query).toEqual({ depth: ["0", "1"], stage: ["OCCUPATION"] });
  expect(searchOf(contentOf(search))).toEqual(search);
});
