import { accessible, expect, signIn, test } from "./fixtures";

const digits = (text: string) => Number(text.replace(/\D/g, ""));

test("the rate of tests opens a list of exactly those tests", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/portfolio");
  const figure = page.locator(".key-figures > div").nth(1);
  const ended = Number(/\d+/.exec(await figure.locator(".faint").innerText())?.[0]);
  await figure.getByRole("link").first().click();
  await page.waitForURL("**/portfolio/ended-tests?**");
  await expect(page.getByRole("status").filter({ hasText: "次测试" })).toHaveText(
    `共 ${ended} 次测试`,
  );
  await expect(page.locator(".groups tbody tr")).toHaveCount(ended);
  await accessible(page);
});

test("each figure of the punctuality opens exactly those plans", async ({ page }) => {
  await signIn(page, "manager");
  for (let at = 0; at < 5; at++) {
    await page.goto("/portfolio");
    const figure = page.locator("section[aria-labelledby=punctuality] .bars a").nth(at);
    const count = digits(await figure.innerText());
    await figure.click();
    await page.waitForURL("**/follow-up-plans?**");
    if (count === 0) {
      await expect(page.getByText("没有这样的计划")).toBeVisible();
      continue;
    }
    await expect(page.getByRole("status").filter({ hasText: "项计划" })).toHaveText(
      `共 ${count} 项计划`,
    );
    await expect(page.locator(".groups tbody tr")).toHaveCount(Math.min(count, 100));
  }
  await accessible(page);
});

test("growth is against the chosen date and opens its customers", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/portfolio?compare=2026-03-31");
  const growth = page.locator(".key-figures > div").nth(4);
  await expect(growth.locator(".faint")).toContainText("3月31日");
  const then = growth.locator(".faint").getByRole("link").first();
  const count = digits(await then.innerText());
  await then.click();
  await page.waitForURL("**/customers?**");
  await expect(page.getByText(`${count}`, { exact: false }).first()).toBeVisible();
});

test("an administrator is told why there are no customers", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/customers");
  await expect(page.getByText("管理员负责设置与人员")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
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
