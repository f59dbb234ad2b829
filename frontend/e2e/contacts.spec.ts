import { accessible, expect, signIn, test } from "./fixtures";

test("a contact is found by a part of the number, and leads to the customer", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/contacts");
  const known = page.locator(".contact-row").filter({ has: page.locator('a[href^="tel:"]') });
  const name = await known.first().locator(".contact-name").innerText();
  const phone = await known.first().locator('a[href^="tel:"]').first().innerText();
  await page.getByRole("searchbox", { name: "搜索联系人" }).fill(phone.trim().slice(-7));
  await page.waitForURL(/q=/);
  await expect(page.locator(".customers-count")).toHaveText("1 位联系人", { timeout: 20_000 });
  const row = page.locator(".contact-row").filter({ hasText: name });
  await accessible(page);
  await row.locator(".contact-places a").first().click();
  await page.waitForURL(/\/customers\/.+tab=contacts/);
  await expect(page.locator(".contact-grid")).toContainText(name);
});

test("the palette finds people too", async ({ page, isMobile }) => {
  test.skip(isMobile, "a phone has no keyboard");
  await signIn(page, "manager");
  await page.goto("/contacts");
  const name = await page.locator(".contact-name").first().innerText();
  await page.keyboard.press("Control+k");
  await page.locator("[cmdk-input]").fill(name);
  const found = page.locator("[cmdk-item]").filter({ hasText: name }).first();
  await expect(found).toBeVisible();
  await accessible(page);
  await found.click();
  await page.waitForURL(/\/customers\/.+tab=contacts/);
});
