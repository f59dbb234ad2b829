import { accessible, expect, signIn, test } from "./fixtures";

test("a customer is taken from the pool, opened and released again", async ({ page }) => {
  await signIn(page, "rep");
  await page.goto("/customer-pool");
  const row = page.locator(".pool-row").first();
  const name = await row.locator("strong").innerText();
  await row.getByRole("button", { name: `认领 ${name}` }).click();
  await expect(page.locator(".toast")).toContainText(name);
  await expect(page.locator(".pool-row").filter({ hasText: name })).toHaveCount(0);
  await page.locator(".toast").getByRole("button", { name: "打开" }).click();
  await expect(page.locator(".customer-head h1")).toHaveText(name);
  await accessible(page);

  await page.getByRole("button", { name: "更多操作" }).click();
  await page.getByRole("menuitem", { name: "放回公海" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("textarea").fill("不在我的区域");
  await accessible(page);
  await dialog.getByRole("button", { name: "放回公海" }).click();
  await page.waitForURL("**/customers");
  await page.goto(`/customer-pool?q=${encodeURIComponent(name)}`);
  await expect(page.locator(".pool-row").filter({ hasText: name })).toHaveCount(1);
});
