import { describe, expect, it } from "vitest";
import type { Import } from "../../api/types";
import { countOf, kindsOf, queryOf } from "./rowKinds";
import { importSearch } from "./search";

const job = (change: Partial<Import>) =>
  ({
    state: "CHECKED",
    totalRows: 9,
    createdRows: 4,
    updatedRows: 2,
    unchangedRows: 3,
    refusedRows: 0,
    warnedRows: 0,
    keptRows: 0,
    ...change,
  }) as Import;

describe("the address of an import", () => {
  it("keeps the step and the rows, so that a reload comes back to them", () => {
    expect(importSearch({ step: "mapping", rows: "warned" })).toEqual({
      step: "mapping",
      rows: "warned",
    });
    expect(importSearch({ step: "elsewhere", rows: "none" })).toEqual({});
  });
});

describe("kinds of rows", () => {
  it("begin with what needs a look", () => {
    expect(kindsOf(job({ refusedRows: 3, warnedRows: 2 })).first).toBe("refused");
    expect(kindsOf(job({ warnedRows: 2 })).first).toBe("warned");
    expect(kindsOf(job({})).first).toBe("all");
    expect(kindsOf(job({ state: "UNDONE", keptRows: 1 })).first).toBe("kept");
  });

  it("leave out those that no row can be of", () => {
    expect(kindsOf(job({})).kinds).not.toContain("refused");
    expect(kindsOf(job({ state: "UNDONE" })).kinds).not.toContain("created");
    expect(kindsOf(job({ refusedRows: 1 })).kinds).toContain("refused");
  });

  it("say how many there are where that is known", () => {
    expect(countOf(job({ updatedRows: 2 }), "updated")).toBe(2);
    expect(countOf(job({}), "unchanged")).toBe(3);
    // Of a run that broke off the rest is not unchanged.
    expect(countOf(job({ state: "FAILED", unchangedRows: 1 }), "unchanged")).toBe(1);
    expect(kindsOf(job({ state: "FAILED", unchangedRows: 0 })).kinds).not.toContain("unchanged");
    expect(countOf(job({}), "repeated")).toBeUndefined();
  });

  it("ask the service for just these", () => {
    expect(queryOf("created")).toEqual({ outcome: "CREATED" });
    expect(queryOf("warned")).toEqual({ rows: "WARNED" });
    expect(queryOf("all")).toEqual({ rows: "ALL" });
  });
});
