import { accessible, call, expect, signIn, test, unused } from "./fixtures";

const KINDS = ["abc", "rfm", "lifecycle", "attitude", "value-grade", "tier", "lifetime-value"];

test("each classification stands without a violation, and its figures are links", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "manager");
  for (const kind of KINDS) {
    await test.step(kind, async () => {
      await page.goto(`/classifications/${kind}?compare=2026-05-22`);
      await page.locator(".classes .card, .classes .state").first().waitFor();
      await page.waitForLoadState("networkidle");
      await accessible(page);
    });
  }
});

for (const { kind, figure } of [
  { kind: "abc", figure: "section[aria-labelledby=abc-classes] tbody td:nth-child(2) a" },
  { kind: "rfm", figure: ".rfm-grid tr:first-child td:last-of-type strong" },
  { kind: "lifecycle", figure: ".life li:nth-child(4) strong" },
  { kind: "attitude", figure: "section[aria-labelledby=attitudes] tbody td:nth-child(3) a" },
  { kind: "value-grade", figure: ".value-fields tr:first-child td:last-child strong" },
  { kind: "tier", figure: "section[aria-labelledby=tiers] tbody a" },
]) {
  test(`behind a figure of ${kind} there are exactly that many customers`, async ({ page }) => {
    await signIn(page, "manager");
    await page.goto(`/classifications/${kind}`);
    const link = page.locator(figure).last();
    await link.waitFor();
    const count = Number((await link.innerText()).replace(/\D/g, ""));
    expect(count).toBeGreaterThan(0);
    await link.click();
    await page.waitForURL(new RegExp(`/classifications/${kind}/customers`));
    await expect(page.locator("main p[role=status]")).toHaveText(`${count} 位客户`);
    await expect(page.locator(".class-list tbody tr")).toHaveCount(Math.min(count, 100));
    await expect(page.locator(".class-list .why").first()).not.toBeEmpty();
    await accessible(page);
  });
}

test("an estimate is ordered, waited for, and shows its bands", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/classifications/lifetime-value");
  // The demonstration comes with one.
  await expect(page.locator("section[aria-labelledby=bands] li")).toHaveCount(5);
  await page.getByRole("button", { name: "重新估计" }).click();
  await expect(page.getByText("估计完成")).toBeVisible({ timeout: 30_000 });
  await expect(page.locator("section[aria-labelledby=bands] li")).toHaveCount(5);
  await page.getByText("BG/NBD 与 Gamma-Gamma 参数").click();
  await expect(page.locator(".model dl")).toContainText("α");
  await accessible(page);
});

test("an attitude is confirmed with a reason, and a loss declared and taken back", async ({
  page,
}) => {
  await signIn(page, "rep");
  const name = unused("分类");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", { name });
  await page.goto(`/customers/${id}`);
  const card = page.getByRole("region", { name: "客户分类" });
  await card.getByRole("button", { name: "确认态度" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("对产品的态度").click();
  await page.locator(".ant-select-item").filter({ hasText: "忠诚" }).first().click();
  await dialog.getByText("率先使用者").click();
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("请填写");
  await dialog.getByLabel("理由").fill("三年只用我们的门禁");
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(card.locator(".class-reasons")).toContainText("忠诚");
  await card.getByRole("button", { name: "声明流失" }).click();
  await dialog.getByLabel("流失原因").click();
  await page.locator(".ant-select-item").filter({ hasText: "停业" }).click();
  await dialog.getByLabel("理由").fill("厂房已经搬空");
  await dialog.getByRole("button", { name: "保存" }).click();
  await card.getByRole("button", { name: "撤回流失声明" }).click();
  await dialog.getByLabel("理由").fill("搬到了隔壁园区");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(card.getByRole("button", { name: "声明流失" })).toBeVisible();
  await accessible(page);
  await page.goto(`/customers/${id}?tab=history`);
  const decisions = page.getByRole("region", { name: "分类决定" });
  await expect(decisions.locator("tbody tr")).toHaveCount(3);
  await expect(decisions).toContainText("搬到了隔壁园区");
});

test("a manager sets the tier that the rules propose", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/classifications/tier/customers?differs=true");
  const first = page.locator(".class-list tbody tr").first();
  const name = await first.getByRole("rowheader").innerText();
  await first.getByRole("button", { name: /设定等级/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("理由").fill("年度评审确定");
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".class-list tbody")).not.toContainText(name);
});

test("filters become a segment, which is a filter again", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/customers?abcClass=A");
  const counted = page.locator(".customers-count");
  await expect(counted).toHaveText(/\d+ 位客户/);
  const count = await counted.innerText();
  const name = unused("A类");
  await page.getByRole("button", { name: /^细分/ }).click();
  await page.getByRole("menuitem", { name: "把当前筛选存为细分" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(name);
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: /^细分/ }).click();
  await page.getByRole("menuitem", { name }).click();
  await page.waitForURL(/segmentId=/);
  await expect(counted).toHaveText(count);
  await expect(page.locator(".filter-chips")).toContainText(name);
  await page.getByRole("button", { name: /^细分/ }).click();
  await page.getByRole("menuitem", { name: "管理细分" }).click();
  await page.getByRole("button", { name: `删除“${name}”` }).click();
  await expect(page.getByRole("dialog")).not.toContainText(name);
});

test("lifetime value of two days: who moved between the levels is counted and listed", async ({
  page,
}) => {
  await signIn(page, "manager");
  await page.goto("/classifications/lifetime-value?compare=2026-08-22");
  const moves = page.locator("section[aria-labelledby=moves]");
  const moved = moves.locator("tbody td:not([data-stayed]) a").first();
  await moved.waitFor();
  const count = Number((await moved.innerText()).replace(/\D/g, ""));
  expect(count).toBeGreaterThan(0);
  await moved.click();
  await page.waitForURL(/previousAliveLevel=/);
  await expect(page.locator("main p[role=status]")).toHaveText(`${count} 位客户`);
  await expect(page.locator(".class-list tbody tr")).toHaveCount(Math.min(count, 100));
  await expect(page.locator(".class-list .why").first()).toContainText("2026-08-22");
  await accessible(page);
});

test("a class becomes a segment from its list", async ({ page }) => {
  await signIn(page, "executive");
  await page.goto("/classifications/abc");
  await page
    .locator("section[aria-labelledby=abc-classes] tbody td:nth-child(2) a")
    .first()
    .click();
  await page.getByRole("button", { name: "存为细分" }).click();
  const dialog = page.getByRole("dialog");
  const name = unused("A类名单");
  await dialog.getByLabel("名称").fill(name);
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  const { items } = await call<{ items: { name: string; query: object }[] }>(
    page,
    "GET",
    "/api/v1/segments?limit=200",
  );
  expect(items.find((one) => one.name === name)?.query).toEqual({ abcClass: ["A"] });
});
