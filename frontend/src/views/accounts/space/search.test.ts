import { expect, test } from "vitest";
import { askedOf, spaceListSearch, spaceSearch } from "./search";

test("what the address says narrows the grid and its list", () => {
  expect(spaceSearch({ ownerId: "u", groupId: "c", standing: "OPEN" })).toEqual({
    ownerId: "u",
    teamId: undefined,
    groupId: "c",
  });
  expect(spaceListSearch({ productId: "p", standing: ["OPEN", "NONSENSE"] })).toMatchObject({
    productId: ["p"],
    standing: ["OPEN"],
  });
});

test("the service takes lists of people and one group", () => {
  expect(askedOf({ ownerId: "u", groupId: "c" })).toEqual({
    ownerId: ["u"],
    teamId: undefined,
    groupId: "c",
  });
});
