import { accessible, call, expect, signIn, test, unused } from "./fixtures";
import type { Page } from "@playwright/test";

interface Made {
  id: string;
}

async function aTrial(page: Page) {
  const name = unused("测试客户");
  const customer = await call<Made>(page, "POST", "/api/v1/customers", { name });
  const contact = { name: "赵工", customers: [{ customerId: customer.id }] };
  await call(page, "POST", "/api/v1/contacts", contact);
  const products = await call<{ items: Made[] }>(page, "GET", "/api/v1/products?q=GK-A100");
  const productId = products.items[0]?.id;
  const trial = await call<Made>(page, "POST", "/api/v1/test-trials", {
    customerId: customer.id,
    productId,
  });
  return { name, customer: customer.id, trial: trial.id };
}

test("a card that is dropped on a stage asks for what the stage needs", async ({ page }) => {
  await signIn(page, "rep");
  const { name } = await aTrial(page);
  await page.goto(`/test-trials?q=${name}`);
  const card = page.locator(".board-card", { hasText: name });
  await card.waitFor();
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await card.focus();
  await page.keyboard.press("Space");
  await expect(card).toHaveAttribute("data-dragging", "true");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: "已发货" })).toBeChecked();
  await dialog.getByRole("button", { name: "变更" }).click();
  await expect(dialog.getByText("这个阶段需要填写").first()).toBeVisible();
  await accessible(page);
  await dialog.getByLabel("数量").fill("2");
  await dialog.getByLabel("序列号").fill("SN-001,SN-002,");
  await dialog.getByRole("button", { name: "变更" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(
    page.getByRole("region", { name: "已发货" }).locator(".board-card", { hasText: name }),
  ).toBeVisible();
});

test("a trial's page keeps issues, comparisons and questions", async ({ page }) => {
  await signIn(page, "rep");
  const { name, customer, trial } = await aTrial(page);
  await page.goto(`/customers/${customer}?tab=trials`);
  await page.getByRole("link", { name }).last().click();
  await page.waitForURL(`**/test-trials/${trial}`);
  await page.getByRole("button", { name: "添加问题" }).click();
  await page.getByLabel("问题描述").fill("逆光识别慢");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("逆光识别慢")).toBeVisible();
  await page.getByRole("button", { name: "添加提问" }).click();
  await page.getByRole("textbox", { name: "提问", exact: true }).fill("断网会丢记录吗？");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("未答复")).toBeVisible();
  await page.getByRole("button", { name: "添加对比" }).click();
  await page.getByLabel("竞争对手").click();
  await page.keyboard.press("Enter");
  await page.getByLabel("我方优势").fill("本地售后");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("本地售后")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await accessible(page);
});

test("each figure of the trials opens exactly its list", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/test-trials?view=figures");
  await page.locator(".trial-funnel tbody tr").first().waitFor();
  await page.waitForLoadState("networkidle");
  await accessible(page);
  for (const at of [0, 3, 7]) {
    await page.goto("/test-trials?view=figures");
    const figure = page.locator(".trial-funnel tbody tr").nth(at).getByRole("link").first();
    const count = Number((await figure.innerText()).replace(/\D/g, ""));
    await figure.click();
    await page.waitForURL("**/test-trials?**view=list**");
    await expect(page.locator("[data-trial]")).toHaveCount(Math.min(count, 100));
  }
  await accessible(page);
});
