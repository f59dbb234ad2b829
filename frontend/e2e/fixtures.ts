import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

export const PASSWORD = process.env.DEMO_PASSWORD ?? "gengke-demo";

export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto("/sign-in");
  await page.locator("#username").fill(username);
  await page.locator("#password").fill(PASSWORD);
  await page.locator("#password").press("Enter");
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
}

export async function speak(page: Page, locale: "zh-CN" | "en"): Promise<void> {
  await page.addInitScript((l) => localStorage.setItem("gengke.locale", l), locale);
}

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function accessible(page: Page): Promise<void> {
  const result = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const words = result.violations.map((v) => ({
    rule: v.id,
    help: v.help,
    nodes: v.nodes.slice(0, 5).map((n) => `${n.target.join(" ")} :: ${n.failureSummary ?? ""}`),
  }));
  expect(words).toEqual([]);
}

/** A page on which the errors of the browser fail the test. */
export const test = base.extend<{ calm: void }>({
  calm: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      page.on("response", (response) => {
        if (response.status() >= 500) errors.push(`${response.status()} ${response.url()}`);
      });
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
