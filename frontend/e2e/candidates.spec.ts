import { accessible, expect, signIn, test } from "./fixtures";

test("candidates are screened, set side by side, decided on, and a plan begins", async ({
  page,
}) => {
  await signIn(page, "kam");
  await page.goto("/key-accounts/candidates?decided=false&planned=false");
  const rows = page.locator(".candidate-table tbody tr");
  await rows.first().waitFor();
  const scores = await page.locator(".candidate-table .candidate-score").allTextContents();
  const known = scores.map(Number).filter((score) => !Number.isNaN(score));
  expect(known).toEqual([...known].sort((a, b) => b - a));
  await page.waitForLoadState("networkidle");
  await accessible(page);
  // Weights are tried out in the address, and change the order's figures.
  await page.getByText("评分权重").click();
  await page.getByLabel("采购", { exact: true }).fill("100");
  await page.keyboard.press("Tab");
  await page.waitForURL(/weightPurchases=100/);
  await page.getByRole("button", { name: "恢复设置里的权重" }).click();
  await expect(page).not.toHaveURL(/weightPurchases/);
  for (const at of [0, 1]) await rows.nth(at).getByRole("checkbox").check();
  await page.getByRole("link", { name: "并排比较" }).click();
  await page.waitForURL(/candidates\/compare\?.*compare=/);
  const comparison = page.locator(".candidate-comparison");
  await expect(comparison.locator("thead th")).toHaveCount(3);
  await page.waitForLoadState("networkidle");
  await accessible(page);
  const name = (await comparison.locator("thead th").nth(1).textContent())?.trim() ?? "";
  await comparison.getByRole("button", { name: `决定：${name}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("理由").fill("采购额在增长，总经理愿意签年度框架");
  await dialog.getByRole("button", { name: "记录决定" }).click();
  // Whoever is taken gets a plan next.
  await expect(dialog.getByRole("button", { name: "开始编写" })).toBeVisible();
  await dialog.getByRole("button", { name: "开始编写" }).click();
  await page.waitForURL(/\/key-accounts\/[0-9a-f-]{36}/);
  await page.goto("/key-accounts/candidates?decision=TAKEN");
  await expect(rows.filter({ hasText: name })).toHaveCount(1);
});

test("a figure behind a score opens its rows", async ({ page }) => {
  await signIn(page, "kam");
  await page.goto("/key-accounts/candidates/compare");
  const visits = page.locator(".candidate-basis .figure-link").first();
  await visits.waitFor();
  const count = (await visits.textContent())?.trim() ?? "";
  await visits.click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(`${count} 次往来`);
});
