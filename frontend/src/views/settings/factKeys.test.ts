import { describe, expect, it } from "vitest";
import { keyFor } from "./factKeys";

describe("the key of a new kind of fact", () => {
  it("is one that nobody has", () => {
    expect(keyFor([])).toBe("FACT_1");
    expect(keyFor([{ key: "FOUNDED" }, { key: "FACT_3" }])).toBe("FACT_4");
  });
});
