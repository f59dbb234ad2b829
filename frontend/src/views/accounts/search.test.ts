import { expect, test } from "vitest";
import { accountSearch } from "./search";

test("a version is taken from the address and from a link alike", () => {
  expect(accountSearch({ version: "2" })).toEqual({ version: 2 });
  expect(accountSearch({ version: 1 })).toEqual({ version: 1 });
  expect(accountSearch({ version: "x" })).toEqual({ version: undefined });
  expect(accountSearch({})).toEqual({ version: undefined });
});
