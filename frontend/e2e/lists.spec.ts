import { accessible, expect, signIn, test } from "./fixtures";

const digits = (text: string) => Number(text.replace(/\D/g, ""));

test("the rate of tests opens a list of exactly those tests", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/portfolio");
  const figure = page.locator(".key-figures > div").nth(1);
  const ended = Number(/\d+/.exec(await figure.locator(".faint").innerText())?.[0]);
  await figure.getByRole("link").click();
  await page.waitForURL("**/portfolio/ended-tests?**");
  await expect(page.getByRole("status").filter({ hasText: "次测试" })).toHaveText(
    `共 ${ended} 次测试`,
  );
  await expect(page.locator(".groups tbody tr")).toHaveCount(ended);
  await accessible(page);
});

test("the changes are against the last month end", async ({ page }) => {
  await signIn(page, "executive");
  await page.waitForURL("**/portfolio");
  const changes = page.locator(".groups .delta");
  await expect(changes.first()).toBeVisible();
  expect((await changes.allInnerTexts()).some((change) => change !== "±0")).toBe(true);
});

test("today's list goes on beyond its first page", async ({ page }) => {
  await page.route("**/api/v1/worklist?**", (route) =>
    route.continue({ url: route.request().url().replace("limit=100", "limit=5") }),
  );
  await signIn(page, "rep");
  await page.goto("/today");
  await page.locator(".work").first().waitFor();
  const counts = await page.locator(".day li").allInnerTexts();
  const total = counts.map(digits).reduce((sum, n) => sum + n, 0);
  expect(total).toBeGreaterThan(5);
  await expect(async () => {
    await page.locator(".group").last().scrollIntoViewIfNeeded();
    await page.locator(".work").last().scrollIntoViewIfNeeded();
    expect(await page.locator(".work").count()).toBe(total);
  }).toPass();
});

test("a column of the board shows all its cards in the end", async ({ page, isMobile }) => {
  test.skip(isMobile);
  await signIn(page, "executive");
  await page.goto("/customers?view=board&status=WON");
  const column = page.locator(".column");
  await column.locator(".board-card").first().waitFor();
  const total = digits(await column.locator("h2 .faint").innerText());
  expect(total).toBeGreaterThan(40);
  await expect(async () => {
    await column.locator(".board-card").last().scrollIntoViewIfNeeded();
    expect(await column.locator(".board-card").count()).toBe(total);
  }).toPass();
});

test("on paper the portfolio is a report without navigation", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/portfolio");
  await page.locator(".chart svg").nth(1).waitFor();
  await expect(page.locator(".print-head")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-head")).toContainText("张建华");
  await expect(page.locator(".print-head")).toContainText("2");
  await expect(page.locator(".header")).toBeHidden();
  await expect(page.locator(".sidebar")).toBeHidden();
  await expect(page.locator(".bottombar")).toBeHidden();
  await expect(page.locator("#flows").locator("xpath=../..").locator("table")).toBeVisible();
});
