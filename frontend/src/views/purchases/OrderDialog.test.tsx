import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startI18n } from "../../i18n";
import { OrderDialog } from "./OrderDialog";

const empty = () => Promise.resolve(Response.json({ items: [], next: null }));
const asked = vi.fn<typeof fetch>();

beforeEach(async () => {
  localStorage.clear();
  await startI18n("zh-CN");
  asked.mockReset().mockImplementation(empty);
  vi.stubGlobal("fetch", asked);
});
afterEach(cleanup);

function open() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OrderDialog customer={{ id: "c", name: "华远" }} close={() => undefined} />
    </QueryClientProvider>,
  );
}

const quantity = () => screen.getByLabelText<HTMLInputElement>(/数量/);
const posted = () =>
  asked.mock.calls.filter(([request]) => (request as Request).method === "POST").length;

it.each([
  ["-5", "不能是负数"],
  ["五台", "这不是数字"],
  ["0", "必须大于 0"],
])("keeps the quantity %s and says what is wrong with it", async (text, words) => {
  open();
  await userEvent.clear(quantity());
  await userEvent.type(quantity(), text);
  await userEvent.tab();
  await userEvent.click(screen.getByRole("button", { name: /录\s*入/ }));
  expect(quantity().value).toBe(text);
  expect(quantity().closest("label")?.textContent).toContain(words);
  expect(posted()).toBe(0);
});

it("can be pressed at any time, and points at the first field that is missing", async () => {
  open();
  const button = screen.getByRole<HTMLButtonElement>("button", { name: /录\s*入/ });
  expect(button.disabled).toBe(false);
  await userEvent.click(button);
  const product = screen.getByLabelText(/产品/);
  await vi.waitFor(() => expect(document.activeElement).toBe(product));
  expect(product.closest(".order-line-product")?.textContent).toContain("请选择");
  const price = document.querySelectorAll(".order-line-figure")[1];
  expect(price?.textContent).toBe("单价请填写");
  expect(posted()).toBe(0);
});
