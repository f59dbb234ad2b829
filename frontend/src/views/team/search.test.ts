import { expect, test } from "vitest";
import type { Me } from "../../api/types";
import { listOf, sectionsFor, teamSearch } from "./search";

const me = (...permissions: string[]) => ({ permissions }) as unknown as Me;

test("a path that the service gave opens the list with the same filters", () => {
  expect(listOf("/api/v1/five-layer/departure-risk?ownerId=1&gap=SINGLE")).toEqual(
    teamSearch({ ownerId: "1", gap: "SINGLE" }),
  );
  expect(listOf("/api/v1/five-layer/departure-risk")).toEqual(teamSearch({}));
});

test("an unknown choice is no filter", () => {
  expect(teamSearch({ gap: ["SINGLE", "NONSENSE"] }).gap).toEqual(["SINGLE"]);
});

test("who sees no customers sees what people do, and hands over", () => {
  expect(sectionsFor(me("team:oversee"))).toEqual(["contact-alarms", "handovers"]);
  expect(sectionsFor(me("team:oversee", "customers:read"))).toHaveLength(4);
  expect(sectionsFor(me("people:read"))).toEqual([]);
});

test("who leads nobody reads their own reviews", () => {
  expect(sectionsFor(me("customers:read"))).toEqual(["reviews"]);
});
