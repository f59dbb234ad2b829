import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Import, ImportRow } from "../../api/types";
import { startI18n } from "../../i18n";
import { FindingsStep } from "./FindingsStep";
import { HeadingChoice } from "./HeadingChoice";
import * as calls from "./importCalls";
import { ResultStep } from "./ResultStep";
import { RowTable } from "./RowTable";

const address = vi.hoisted(() => ({ search: {} as { step?: string }, navigate: vi.fn() }));

vi.mock("@tanstack/react-router", () => ({
  Link: ({ children }: { children: ReactNode }) => <span>{children}</span>,
  getRouteApi: () => ({
    useSearch: () => address.search,
    useNavigate: () => address.navigate,
  }),
}));
vi.mock("../../app/me", () => ({ useMe: () => ({ permissions: ["products:write"] }) }));
vi.mock("./importCalls");
vi.mock("./RowList", () => ({ RowList: () => <p data-testid="rows" /> }));

const job = (change: object = {}) =>
  ({
    id: "1",
    kind: "CUSTOMERS",
    state: "CHECKED",
    headingRow: 2,
    leadingRows: [
      { row: 1, cells: ["2026年客户名单"] },
      { row: 2, cells: ["客户名称", "电话"] },
      { row: 4, cells: ["甲", "1"] },
    ],
    columns: [
      { index: 0, heading: "客户名称", target: "NAME", customField: null, samples: ["甲"] },
    ],
    targets: [{ target: "NAME", label: "客户名称" }],
    customFields: [],
    updateExisting: true,
    totalRows: 9,
    createdRows: 4,
    updatedRows: 0,
    refusedRows: 0,
    warnedRows: 0,
    keptRows: 0,
    ...change,
  }) as unknown as Import;

beforeAll(() => startI18n("zh-CN"));
beforeEach(() => {
  address.search = {};
  address.navigate.mockReset();
});
afterEach(cleanup);

it("goes on with an import that failed", async () => {
  render(<ResultStep job={job({ state: "FAILED", failure: "internal-error" })} />);
  await userEvent.click(screen.getByRole("button", { name: /继续导入/ }));
  expect(calls.run).toHaveBeenCalledWith("1");
  expect(screen.queryByText("internal-error")).toBeNull();
});

it("offers nothing to go on with when all is done", () => {
  render(<ResultStep job={job({ state: "DONE" })} />);
  expect(screen.queryByRole("button", { name: /继续导入/ })).toBeNull();
});

it("comes back to the columns when the page is loaded again there", () => {
  address.search = { step: "mapping" };
  render(<FindingsStep job={job()} />);
  expect(screen.getByRole("button", { name: "检查数据" })).toBeTruthy();
  expect(screen.queryByTestId("rows")).toBeNull();
});

it("puts the step into the address", async () => {
  render(<FindingsStep job={job()} />);
  await userEvent.click(screen.getByRole("button", { name: "修改对应" }));
  expect(address.navigate).toHaveBeenCalledWith({ search: { step: "mapping" } });
});

it("lets one choose the headings among the first rows", async () => {
  const forget = vi.fn();
  render(<HeadingChoice job={job()} forget={forget} />);
  expect(screen.getByText(/表头在文件的第 2 行/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "换一行" }));
  expect(screen.getByText("2026年客户名单")).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "第 1 行是表头" }));
  expect(calls.chooseHeadings).toHaveBeenCalledWith("1", 1, forget);
  expect(screen.getByRole<HTMLInputElement>("radio", { name: "第 4 行是表头" }).disabled).toBe(
    true,
  );
});

it("says of each row whom it means, by what, and what is left out", () => {
  const rows = [
    {
      rowNumber: 1,
      fileRow: 3,
      cells: ["甲"],
      outcome: "UPDATED",
      customerId: null,
      findings: [
        {
          target: "INDUSTRY",
          customField: null,
          code: "code-unknown",
          severity: "WARNING",
          detail: "行业：留空",
          suggestions: [],
        },
      ],
      meaning: {
        known: true,
        customerId: "c",
        customerName: "甲公司",
        matchedBy: "CREDIT_CODE",
        sameAsRow: null,
        sameAsFileRow: null,
      },
    },
    {
      rowNumber: 2,
      fileRow: 5,
      cells: ["乙"],
      outcome: "UNCHANGED",
      customerId: null,
      findings: [],
      meaning: {
        known: false,
        customerId: null,
        customerName: null,
        matchedBy: "NAME",
        sameAsRow: 1,
        sameAsFileRow: 3,
      },
    },
  ] as unknown as ImportRow[];
  render(<RowTable rows={rows} job={job()} />);
  expect(screen.getByText("甲公司")).toBeTruthy();
  expect(screen.getByText(/按信用代码/)).toBeTruthy();
  expect(screen.getByText("行业：留空")).toBeTruthy();
  expect(screen.getByText(/与第 3 行是同一客户/)).toBeTruthy();
  expect(screen.getByText("5")).toBeTruthy();
});
