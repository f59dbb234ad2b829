import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

export const PASSWORD = process.env.DEMO_PASSWORD ?? "gengke-demo";

/** By the service, and on to where the page leads: the form itself has tests of its own. */
export async function signIn(page: Page, username: string): Promise<void> {
  const answer = await page.request.post("/api/v1/auth/session", {
    data: { username, password: PASSWORD },
  });
  expect(answer.ok()).toBe(true);
  await page.goto("/");
  await page.waitForURL((url) => url.pathname !== "/");
}

export async function speak(page: Page, locale: "zh-CN" | "en"): Promise<void> {
  await page.addInitScript((l) => localStorage.setItem("gengke.locale", l), locale);
}

/** Calls the service as the one who is signed in, for what a test needs to be there first. */
export async function call<T>(page: Page, method: string, path: string, body?: object): Promise<T> {
  return page.evaluate(
    async ([how, where, what]) => {
      const answer = await fetch(where, {
        method: how,
        headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
        body: what,
      });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      return (answer.status === 204 ? undefined : await answer.json()) as T;
    },
    [method, path, body && JSON.stringify(body)] as const,
  );
}

/** A name that no other run has used. */
export function unused(what: string): string {
  return `${what}${Date.now().toString(36)}${Math.floor(Math.random() * 1000)}`;
}

/** Until nothing fades or slides any more: half-way through, a colour is neither what it was nor what it will be. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const going = document
      .getAnimations()
      .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime));
    await Promise.allSettled(going.map((one) => one.finished));
  });
}

/**
 * WCAG 2.2 AA, as far as a machine can tell. While a dialog is open nothing behind it can be reached, and what it
 * hides in part is no target: only the dialog is looked at then.
 */
export async function accessible(page: Page): Promise<void> {
  await still(page);
  const modal = '[role="dialog"][aria-modal="true"]';
  const builder = new AxeBuilder({ page });
  if ((await page.locator(modal).filter({ visible: true }).count()) > 0) builder.include(modal);
  const result = await builder
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
