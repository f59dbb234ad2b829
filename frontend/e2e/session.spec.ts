import { expect, PASSWORD, signIn, test } from "./fixtures";

test("a wrong password is told in words", async ({ page }) => {
  await page.goto("/sign-in");
  await page.locator("#username").fill("rep-nobody");
  await page.locator("#password").fill("wrong");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).not.toBeEmpty();
});

test("a link leads on after signing in", async ({ page }) => {
  await page.goto("/customers?status=WON&status=PAUSED");
  await page.waitForURL(/sign-in/);
  await page.locator("#username").fill("rep");
  await page.locator("#password").fill(PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/customers?status=WON&status=PAUSED");
});

test("an expired session is renewed in place", async ({ page, context, isMobile }) => {
  test.skip(isMobile);
  await signIn(page, "rep");
  await page.goto("/today");
  await page.locator(".work").first().click();
  await page.keyboard.press("Enter");
  await page.locator("textarea").first().fill("会话过期前写的内容");
  await context.clearCookies();
  await page.keyboard.press("Control+Enter");
  const dialog = page.getByRole("dialog").filter({ has: page.locator('input[type="password"]') });
  await dialog.locator('input[type="password"]').fill(PASSWORD);
  await page.keyboard.press("Enter");
  await expect(page.locator(".toast")).toBeVisible();
});
