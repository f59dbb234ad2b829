import { expect, it } from "vitest";
import { fileName } from "./download";

it("keeps the Chinese name of a file", () => {
  const given = "attachment; filename=\"customers.xlsx\"; filename*=UTF-8''%E5%AE%A2%E6%88%B7.xlsx";
  expect(fileName(given)).toBe("客户.xlsx");
  expect(fileName('attachment; filename="a.csv"')).toBe("a.csv");
  expect(fileName(null)).toBeUndefined();
});
