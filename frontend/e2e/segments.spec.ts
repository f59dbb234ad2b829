import { accessible, call, expect, signIn, test, unused } from "./fixtures";

interface Page<T> {
  items: T[];
  total: number;
}

test("orders, trials and the portfolio are narrowed to a segment, which stays in the address", async ({
  page,
}) => {
  await signIn(page, "manager");
  const trials = await call<Page<{ customerId: string }>>(
    page,
    "GET",
    "/api/v1/test-trials?limit=200",
  );
  const bought = await call<Page<{ customerId: string }>>(page, "GET", "/api/v1/orders?limit=200");
  const both = bought.items.find((o) => trials.items.some((x) => x.customerId === o.customerId));
  const id = both?.customerId ?? "";
  const name = unused("细分");
  const query = { name, kind: "STATIC", query: { status: ["WON"], importance: ["KEY"] } };
  const segment = await call<{ id: string }>(page, "POST", "/api/v1/segments", query);
  await call(page, "POST", `/api/v1/segments/${segment.id}/members`, { add: [id] });
  const totalOf = async (list: string) =>
    (
      await call<Page<unknown>>(
        page,
        "GET",
        `/api/v1/${list}?segmentId=${segment.id}&count=true&limit=1`,
      )
    ).total;
  const picker = page.getByRole("combobox", { name: "细分" });
  const choose = async () => {
    await picker.click();
    await picker.fill(name);
    await page.locator(".ant-select-item").filter({ hasText: name }).click();
    await page.waitForURL(new RegExp(`segmentId=${segment.id}`));
    await page.keyboard.press("Escape");
  };
  const chip = page.locator(".view-head .ant-select", { hasText: name });

  await page.goto("/orders");
  await choose();
  const orders = await totalOf("orders");
  expect(orders).toBeGreaterThan(0);
  await expect(page.locator(".orders-head [role=status]")).toContainText(`${orders} `);
  await expect(page.locator(".orders-table tbody tr")).toHaveCount(Math.min(orders, 100));
  await accessible(page);

  await page.goto("/test-trials?view=list");
  await choose();
  await expect(page.locator("tr[data-trial]")).toHaveCount(
    Math.min(await totalOf("test-trials"), 100),
  );
  await page.locator(".ant-segmented").getByText("分析").click();
  await expect(page).toHaveURL(/segmentId=/);
  await accessible(page);

  await page.goto(`/portfolio?segmentId=${segment.id}`);
  await expect(chip).toBeVisible();
  const whole = await call<{ total: number; list: string }>(
    page,
    "GET",
    `/api/v1/portfolio?segmentId=${segment.id}`,
  );
  await page.locator(".groups a").first().click();
  await page.waitForURL(/\/customers\?.*segmentId=/);
  await expect(page.locator(".filter-chips")).toContainText(name);
  expect(whole.total).toBe(await totalOf("customers"));
  const path = `/api/v1/segments/${segment.id}`;
  await page.evaluate((p) => fetch(p, { method: "DELETE", headers: { "If-Match": "*" } }), path);
});
