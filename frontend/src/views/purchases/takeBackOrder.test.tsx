import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Schemas } from "../../api/types";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { writeDraft } from "../../ui/draft";
import { startI18n } from "../../i18n";
import { Toasts } from "../../ui/Toasts";
import { CancelOrderDialog } from "./CancelOrderDialog";
import { OrderDialog } from "./OrderDialog";
import { emptyLine } from "./orderDraft";

const asked = vi.fn<typeof fetch>();

beforeEach(async () => {
  localStorage.clear();
  await startI18n("zh-CN");
  asked.mockReset().mockImplementation((request) => {
    const { method } = request as Request;
    const body = method === "POST" ? { id: "o1" } : { items: [], next: null };
    return Promise.resolve(Response.json(body, { status: method === "POST" ? 201 : 200 }));
  });
  vi.stubGlobal("fetch", asked);
});
afterEach(cleanup);

const posted = () =>
  asked.mock.calls.map(([request]) => request as Request).filter((one) => one.method === "POST");

it("takes an order that was just entered back by cancelling it", async () => {
  const line = { ...emptyLine(0), product: { id: "p", name: "P" }, unitPrice: 10 };
  writeDraft("order.c", { lines: [line] });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <OrderDialog customer={{ id: "c", name: "华远" }} close={() => undefined} />
      <Toasts />
    </QueryClientProvider>,
  );
  await userEvent.click(screen.getByRole("button", { name: /录\s*入/ }));
  await userEvent.click(await screen.findByRole("button", { name: "撤销" }));
  await screen.findByText(/订单已取消/);
  expect(posted().map((one) => new URL(one.url).pathname)).toEqual([
    "/api/v1/orders",
    "/api/v1/orders/o1/cancellation",
  ]);
});

it("says before a cancellation that there is no way back, and what becomes of returns", () => {
  const order = { id: "o1", customerName: "华远" } as Schemas["OrderSummary"];
  render(<CancelOrderDialog order={order} close={() => undefined} />);
  expect(screen.getByText(/取消后无法恢复/)).toBeTruthy();
  expect(screen.getByText(/不单独记录退货/)).toBeTruthy();
});
