import { expect, test } from "vitest";
import type { Me } from "../../api/types";
import { handoverSearch, mayHandOver, newHandoverSearch } from "./search";

const me = (...permissions: string[]) => ({ permissions }) as unknown as Me;

test("who gives customers to others hands over, and who looks after the people", () => {
  expect(mayHandOver(me("customers:assign"))).toBe(true);
  expect(mayHandOver(me("people:write"))).toBe(true);
  expect(mayHandOver(me("customers:write", "team:oversee"))).toBe(false);
});

test("an address tells whose work it is and what of it is listed", () => {
  expect(newHandoverSearch({ personId: "1", kind: ["PLAN", "NONSENSE"] })).toEqual({
    personId: "1",
    kind: ["PLAN"],
  });
  expect(handoverSearch({ kind: "TRIAL", toId: "2", warned: "true" })).toEqual({
    kind: ["TRIAL"],
    toId: ["2"],
    warned: true,
  });
});
