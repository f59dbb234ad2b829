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
