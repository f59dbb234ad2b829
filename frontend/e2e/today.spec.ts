import { accessible, expect, signIn, test } from "./fixtures";

test("a plan is completed by keyboard alone, and the next one is there", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keyboard");
  await signIn(page, "rep");
  await page.goto("/today");
  await page.locator(".work").first().waitFor();
  await page.keyboard.press("j");
  const name = await page.locator(".work[aria-current] strong").innerText();
  await page.keyboard.press("Enter");
  await expect(page.locator("textarea").first()).toBeFocused();
  await page.keyboard.type("客户确认下周试用，关心与现有系统的对接。");
  await accessible(page);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".toast")).toContainText(name);
});

test("a plan is completed with a thumb", async ({ page, isMobile }) => {
  test.skip(!isMobile);
  await signIn(page, "rep");
  await page.goto("/today");
  const row = page.locator(".work").first();
  const name = await row.locator("strong").innerText();
  await row.tap();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "完成" }).tap();
  await sheet.locator("textarea").first().fill("电话确认样机已到。");
  await accessible(page);
  await sheet.getByRole("button", { name: "完成并安排下一步" }).tap();
  await expect(page.locator(".toast")).toContainText(name);
});

test("what was typed survives a reload", async ({ page, isMobile }) => {
  test.skip(isMobile);
  await signIn(page, "rep");
  await page.goto("/today");
  await page.locator(".work").first().click();
  await page.keyboard.press("Enter");
  await page.locator("textarea").first().fill("写到一半");
  await page.reload();
  await expect(page.locator("textarea").first()).toHaveValue("写到一半");
});
