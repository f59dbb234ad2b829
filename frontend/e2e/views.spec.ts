import { accessible, expect, signIn, speak, test } from "./fixtures";

const VIEWS = [
  { path: "/today", ready: ".work, .state" },
  { path: "/customers", ready: ".cell-name, .cards, .state" },
  { path: "/customers?view=board", ready: ".board-card, .state" },
  { path: "/contacts", ready: ".contact-row, .state" },
  { path: "/competitors", ready: ".groups, .state" },
  { path: "/incumbencies?open=true", ready: ".groups, .state" },
  { path: "/partners", ready: ".groups, .state" },
  { path: "/deal-registrations", ready: ".groups, .state" },
  { path: "/customer-pool", ready: ".pool-row, .state" },
  { path: "/test-trials", ready: ".board-card, .state" },
  { path: "/test-trials?view=list", ready: ".groups, .state" },
  { path: "/portfolio/ended-tests", ready: ".groups, .state" },
  { path: "/classifications", ready: ".portfolio-grid, .state" },
  { path: "/classifications/rfm/customers", ready: ".groups, .state" },
  { path: "/portfolio", ready: ".plots, .state" },
  { path: "/orders", ready: ".orders-table, .state" },
  { path: "/key-accounts", ready: ".groups, .state" },
  { path: "/key-accounts/candidates", ready: ".candidate-table, .state" },
  { path: "/key-accounts/candidates/compare", ready: ".candidate-comparison, .state" },
  { path: "/key-accounts/activities", ready: ".groups, .state" },
  { path: "/imports", ready: ".drop" },
  { path: "/settings/cadence", ready: ".settings-table" },
  { path: "/settings/calendar", ready: ".work-calendar" },
  { path: "/settings/checklists", ready: ".text-list" },
  { path: "/settings/products", ready: ".groups, .faint" },
  { path: "/settings/priceTiers", ready: ".setting-list" },
];

for (const locale of ["zh-CN", "en"] as const) {
  test(`every view stands without a violation (${locale})`, async ({ page, isMobile }) => {
    test.skip(isMobile === (locale === "zh-CN"), "each size of window in one language");
    test.setTimeout(180_000);
    await speak(page, locale);
    await page.goto("/sign-in");
    await accessible(page);
    await signIn(page, "manager");
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    for (const { path, ready } of VIEWS) {
      await test.step(path, async () => {
        await page.goto(path);
        await page.locator(ready).first().waitFor();
        await page.waitForLoadState("networkidle");
        await accessible(page);
      });
    }
  });
}

test("a customer's page stands without a violation on each tab", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "manager");
  await page.goto("/customers");
  await page.locator(".cell-name a, .cards a").first().click();
  await page.locator(".customer-head").waitFor();
  const address = new URL(page.url()).pathname;
  const tabs = [
    "timeline",
    "contacts",
    "orders",
    "trials",
    "checklist",
    "playbook",
    "rivals",
    "registrations",
    "history",
    "details",
    "shares",
  ];
  for (const tab of tabs) {
    await test.step(tab, async () => {
      await page.goto(`${address}?tab=${tab}`);
      await page.locator(".customer-head").waitFor();
      await page.waitForLoadState("networkidle");
      await accessible(page);
    });
  }
});
