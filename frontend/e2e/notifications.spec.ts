import { accessible, call, expect, signIn, test } from "./fixtures";

const ID = "01a20000-0000-7000-8000-000000000001";

test("an unread notification is counted, opens its customer and is read then", async ({ page }) => {
  await signIn(page, "rep");
  await page.goto("/today");
  const { items } = await call<{ items: { id: string; name: string }[] }>(
    page,
    "GET",
    "/api/v1/customers?limit=1",
  );
  const customer = items[0]!;
  let readAt: string | null = null;
  const item = () => ({
    id: ID,
    kind: "POOL_WARNING",
    customerId: customer.id,
    customerName: customer.name,
    arguments: { customerName: customer.name, dueOn: "2026-01-05", fallsOn: "2026-03-12" },
    createdAt: "2026-03-05T01:00:00Z",
    readAt,
  });
  await page.route("**/api/v1/notifications?**", (route) =>
    route.fulfill({ json: { items: [item()], next: null, total: readAt ? 0 : 1 } }),
  );
  await page.route(`**/api/v1/notifications/${ID}/reading`, async (route) => {
    readAt = "2026-03-05T02:00:00Z";
    await route.fulfill({ json: item() });
  });
  await page.reload();
  const bell = page.locator(".bell");
  await expect(bell).toHaveAccessibleName("通知，1 条未读");
  await bell.click();
  const entry = page.locator(".notification");
  await expect(entry).toContainText(`${customer.name}：2026年1月5日`);
  await accessible(page);
  await entry.click();
  await expect(page.locator(".customer-head h1")).toHaveText(customer.name);
  await expect(bell).toHaveAccessibleName("通知，0 条未读");
});
