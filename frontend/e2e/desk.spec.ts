import { accessible, call, expect, signIn, test, unused } from "./fixtures";

test("a figure of the desk opens its list, and what is reported is answered", async ({ page }) => {
  await signIn(page, "manager");
  const customer = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("重点客户"),
    tier: "STRATEGIC",
  });
  const content = unused("三号门闸机夜间误报");
  await call(page, "POST", "/api/v1/account-reports", {
    customerId: customer.id,
    kind: "COMPLAINT",
    content,
    reportedAt: "2026-01-05T02:00:00Z",
  });

  await page.goto("/key-accounts/desk");
  const information = page.locator(".desk-card", { hasText: "信息传递" });
  const overdue = information.getByRole("link", { name: /逾期 \d+/ });
  const count = (await overdue.textContent())?.replace(/\D/g, "") ?? "";
  await accessible(page);
  await overdue.click();
  await expect(page.locator("p[role=status]")).toContainText(`${count} 条`);

  await page.goto(`/customers/${customer.id}`);
  await page.getByRole("link", { name: "重点客户职责" }).click();
  const section = page.locator("section", { has: page.getByRole("heading", { name: "信息传递" }) });
  await expect(section).toContainText(content);
  await accessible(page);
  await section.getByRole("button", { name: "答复" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("答复", { exact: false }).first().fill("已更换传感器");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(section).toContainText("超时答复");
  await expect(section).toContainText("目前没有要做的");
});

test("a briefing is put together from the data", async ({ page }) => {
  await signIn(page, "manager");
  const customer = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("简报客户"),
    tier: "TOP",
  });
  await page.goto(`/key-accounts/accounts/${customer.id}`);
  await page.getByRole("link", { name: "拜访简报" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("拜访简报");
  await expect(page.getByRole("heading", { name: "五层深度" })).toBeVisible();
  await accessible(page);
});

test("the other 80 % stand against their floor, and the neglected are a list", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/key-accounts/desk");
  const card = page.locator(".effort-card");
  const neglected = card.getByRole("link", { name: /被冷落的优质客户/ });
  const count = (await neglected.textContent())?.trim() ?? "";
  const others = card.getByRole("button", { name: /与非重点客户的往来/ });
  const contacts = (await others.textContent())?.trim() ?? "";
  await others.click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(`${contacts} 次往来`);
  await page.keyboard.press("Escape");
  await neglected.click();
  await page.waitForURL("**/key-accounts/neglected");
  await page.waitForLoadState("networkidle");
  if (count === "0") await expect(page.getByText("没有被冷落的优质客户")).toBeVisible();
  else await expect(page.locator("p[role=status]")).toHaveText(`${count} 个被冷落的优质客户`);
  await accessible(page);
});
