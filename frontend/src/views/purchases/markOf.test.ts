import { expect, it } from "vitest";
import { markOf } from "./markOf";

it("tells orders without a number apart", () => {
  // Two of one moment begin alike.
  expect(markOf("01912d68-783e-7a03-8467-5661c1243ad6")).toBe("243AD6");
  expect(markOf("01912d68-783e-7a03-8467-5661c1243ad7")).toBe("243AD7");
});
