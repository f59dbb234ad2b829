import { describe, expect, it } from "vitest";
import type { Import } from "../../api/types";
import { fieldOf, fieldOptions, mappingOf } from "./columnFields";

const job = {
  targets: [{ target: "NAME", label: "客户名称" }],
  customFields: [{ key: "output", label: "年产量", type: "NUMBER" }],
  columns: [
    { index: 0, heading: "名称", target: "NAME", customField: null, samples: [] },
    { index: 1, heading: "年产量", target: null, customField: "output", samples: [] },
    { index: 2, heading: "别的", target: null, customField: null, samples: [] },
  ],
} as unknown as Import;

describe("what a column fills", () => {
  it("offers custom fields beside the service's own", () => {
    expect(fieldOptions(job).map((option) => option.label)).toEqual(["客户名称", "年产量"]);
  });

  it("goes to the service as it came", () => {
    expect(mappingOf(job.columns.map(fieldOf))).toEqual({
      mapping: ["NAME", null, null],
      customFields: [null, "output", null],
    });
  });
});
