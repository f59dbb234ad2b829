import { accessible, expect, signIn, speak, test } from "./fixtures";

test("on a small laptop the customers stand whole, and the board says that it goes on", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile);
  await page.setViewportSize({ width: 1366, height: 768 });
  await signIn(page, "manager");
  for (const locale of ["zh-CN", "en"] as const) {
    await speak(page, locale);
    await page.goto("/customers");
    await page.locator(".cell-name").first().waitFor();
    const hidden = await page
      .locator(".table-box")
      .evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(hidden, locale).toBeLessThanOrEqual(0);
  }
  await page.goto("/customers?view=board");
  await page.locator(".board-card").first().waitFor();
  const on = page.locator(".sideways-after");
  await expect(on).toBeVisible();
  await accessible(page);
  await expect(async () => {
    if (await on.isVisible()) await on.click();
    await expect(page.locator(".column").last()).toBeInViewport({ ratio: 0.9, timeout: 500 });
  }).toPass();
  await expect(page.locator(".sideways-before")).toBeVisible();
});

test("days off look like days off, and a make-up day like a day of work", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/settings/calendar");
  const cell = (date: string) => page.locator(`.work-calendar td[title="${date}"]`);
  const ground = (date: string) =>
    cell(date)
      .locator(".ant-picker-calendar-date")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  // October of the demonstration's year has all three kinds.
  await expect(async () => {
    if (!(await page.locator(".month-head strong").innerText()).includes("10")) {
      await page.getByRole("button", { name: "上个月" }).click();
    }
    await expect(page.locator(".month-head strong")).toContainText("10月", { timeout: 500 });
  }).toPass();
  const year = (await page.locator(".month-head strong").innerText()).slice(0, 4);
  const days = await page.locator(".work-calendar td.ant-picker-cell-in-view").evaluateAll((all) =>
    all.map((td) => ({
      date: td.getAttribute("title") ?? "",
      kind: td.querySelector(".work-day")?.getAttribute("data-kind") ?? "WORKING",
    })),
  );
  const of = (kind: string) => days.find((d) => d.kind === kind)?.date ?? "";
  expect(of("HOLIDAY")).toBe(`${year}-10-01`);
  const grounds = [];
  for (const kind of ["WORKING", "WEEKEND", "HOLIDAY", "WORKDAY"]) {
    const date = of(kind);
    if (date) grounds.push(await ground(date));
  }
  expect(new Set(grounds).size).toBe(grounds.length);
  expect(grounds.length).toBeGreaterThanOrEqual(3);
  await accessible(page);
});

test("the legend of the trend never lies over the picture", async ({ page, isMobile }) => {
  test.skip(!isMobile);
  await speak(page, "en");
  await signIn(page, "manager");
  await page.goto("/portfolio");
  await page.locator(".chart svg").first().waitFor();
  const picture = await page.locator('section[aria-labelledby="trend"] .chart').boundingBox();
  const legend = await page.locator(".legend").boundingBox();
  expect(legend!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height);
  expect(legend!.x + legend!.width).toBeLessThanOrEqual(390);
});
