import { expect, test } from "vitest";
import { candidatesSearch } from "./search";

test("weights are whole numbers up to 100, whether of an address or made of one before", () => {
  const search = candidatesSearch({
    weightProfit: "30",
    weightTrend: 0,
    weightPotential: "101",
    weightActivity: "3.5",
    weightIntention: "",
  });
  expect(search).toMatchObject({ weightProfit: 30, weightTrend: 0 });
  expect(search).not.toHaveProperty("weightPotential");
  expect(search).not.toHaveProperty("weightActivity");
  expect(search).not.toHaveProperty("weightIntention");
});

test("no more than four are compared", () => {
  expect(candidatesSearch({ compare: ["a", "b", "c", "d", "e"] }).compare).toHaveLength(4);
  expect(candidatesSearch({ compare: "a" }).compare).toEqual(["a"]);
});
