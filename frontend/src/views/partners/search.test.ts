import { expect, test } from "vitest";
import { stringifySearch } from "../../app/searchText";
import { partnersSearch, registrationsOf, registrationsSearch } from "./search";

test("the list behind a figure keeps every filter that the service names", () => {
  const search = registrationsOf(
    "/api/v1/deal-registrations?partnerId=a&state=PROTECTING&state=WAITING&validUntilTo=2026-12-06",
  );
  expect(search).toMatchObject({
    partnerId: ["a"],
    state: ["PROTECTING", "WAITING"],
    validUntilTo: "2026-12-06",
  });
  expect([...new URLSearchParams(stringifySearch({ ...search }))]).toHaveLength(4);
});

test("what is not a filter is left out", () => {
  const nonsense = { state: ["OVER", "EXPIRED"], validUntilTo: "soon" };
  expect(registrationsSearch(nonsense)).toEqual({ ...registrationsSearch({}), state: ["EXPIRED"] });
  expect(partnersSearch({ kind: "SHOP", state: "RETIRED" })).toMatchObject({ state: ["RETIRED"] });
});
