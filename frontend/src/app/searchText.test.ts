import { expect, it } from "vitest";
import { customersSearch, toQuery } from "../views/customers/search";
import { parseSearch, stringifySearch } from "./searchText";

it("writes a search the way the service reads it, and back", () => {
  const search = customersSearch({
    status: ["WON", "PAUSED"],
    q: "广州",
    overdue: "true",
    hasPotential: "false",
  });
  const text = stringifySearch(search);
  expect(text).toBe(
    "?q=%E5%B9%BF%E5%B7%9E&status=WON&status=PAUSED&hasPotential=false&overdue=true",
  );
  expect(customersSearch(parseSearch(text))).toEqual(search);
});

it("drops what no filter knows", () => {
  const search = customersSearch(parseSearch("?status=NONSENSE&tier=TOP&asOf=yesterday&x=1"));
  expect(stringifySearch(search)).toBe("?tier=TOP");
});

it("does not ask the service about columns and boards", () => {
  const query = toQuery(customersSearch({ view: "board", columns: ["name"], tier: "TOP" }));
  expect(stringifySearch(query)).toBe("?tier=TOP");
});
