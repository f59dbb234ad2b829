import { expect, test } from "vitest";
import { complete, toBody, valuesOf, type RecordField } from "./record";

const fields: RecordField<"name" | "chance" | "day">[] = [
  { name: "name", label: "", kind: "text", required: true },
  { name: "chance", label: "", kind: "number" },
  { name: "day", label: "", kind: "day" },
];

test("what is empty is sent as nothing, and zero is something", () => {
  expect(toBody(fields, { name: " 安盾 ", chance: 0 })).toEqual({
    name: "安盾",
    chance: 0,
    day: null,
  });
  expect(toBody(fields, { name: "x", day: "" }).day).toBeNull();
});

test("blanks are not what is needed", () => {
  expect(complete(fields, { name: "  " })).toBe(false);
  expect(complete(fields, { name: "x" })).toBe(true);
});

test("a form begins with what is there", () => {
  const present = { name: "x", chance: 0, day: null, other: "y" };
  expect(valuesOf(fields, present)).toEqual({ name: "x", chance: 0 });
  expect(valuesOf(fields, undefined)).toEqual({});
});

test("what does not belong to what is chosen is neither needed nor sent", () => {
  const state: RecordField<"state" | "endedOn">[] = [
    { name: "state", label: "", kind: "choice", required: true },
    { name: "endedOn", label: "", kind: "day", required: true, when: (t) => t.state === "BROKEN" },
  ];
  const left = { state: "BREAKING", endedOn: "2026-10-01" };
  expect(toBody(state, left)).toEqual({ state: "BREAKING", endedOn: null });
  expect(complete(state, { state: "BREAKING" })).toBe(true);
  expect(complete(state, { state: "BROKEN" })).toBe(false);
  expect(toBody(state, { ...left, state: "BROKEN" }).endedOn).toBe("2026-10-01");
});
