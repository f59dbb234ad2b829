import { describe, expect, it } from "vitest";
import {
  ApiError,
  asProblem,
  pointerToPath,
  statusOf,
  toFieldErrors,
  type Problem,
} from "./problem";

const problem: Problem = {
  type: "/problems/invalid-content",
  title: "内容无效",
  status: 422,
  detail: "部分内容不被接受，详见 errors。",
  errors: [
    { pointer: "#/contacts/0/phone", code: "pattern", detail: "格式不正确" },
    { pointer: "#/name", code: "not-blank", detail: "必须填写文字。" },
    { pointer: "#/name", code: "size", detail: "须在 1 到 200 之间。" },
    { pointer: "#", code: "conflict", detail: "整体不一致" },
  ],
};

describe("pointers", () => {
  it("become the path of a field", () => {
    expect(pointerToPath("#/contacts/0/phone")).toEqual(["contacts", 0, "phone"]);
    expect(pointerToPath("#/customFields/a~1b~0c")).toEqual(["customFields", "a/b~c"]);
    expect(pointerToPath("#")).toEqual([]);
  });
});

describe("the errors of a problem", () => {
  it("stand at their fields, and what fits none stands at the head", () => {
    const { fields, rest } = toFieldErrors(problem);
    expect(fields).toEqual([
      { name: ["contacts", 0, "phone"], errors: ["格式不正确"] },
      { name: ["name"], errors: ["必须填写文字。", "须在 1 到 200 之间。"] },
    ]);
    expect(rest).toEqual(["整体不一致"]);
  });

  it("of fields that the form does not have are not lost", () => {
    const { fields, rest } = toFieldErrors(problem, (path) => path[0] === "name");
    expect(fields).toHaveLength(1);
    expect(rest).toEqual(["格式不正确", "整体不一致"]);
  });

  it("without details say what the problem says", () => {
    expect(toFieldErrors({ ...problem, errors: undefined }).rest).toEqual([problem.detail]);
    expect(toFieldErrors(undefined).rest).toEqual([]);
  });
});

it("tells problems from other failures", () => {
  expect(asProblem(new ApiError(422, problem))).toBe(problem);
  expect(statusOf(new ApiError(401, undefined))).toBe(401);
  expect(statusOf(new TypeError("Failed to fetch"))).toBe(0);
  expect(asProblem("nothing")).toBeUndefined();
});
