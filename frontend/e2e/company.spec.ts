import { accessible, expect, signIn, speak, test } from "./fixtures";

/** The page that a link opens and by what it is narrowed, whatever the values. */
function kindOf(href: string): string {
  const { pathname, searchParams } = new URL(href, "http://localhost");
  return `${pathname}?${[...searchParams.keys()].sort().join("&")}`;
}

test("each figure of the company view opens exactly its list", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/five-layers");
  const figures = page.locator(".company section a");
  await figures.first().waitFor();
  await page.waitForLoadState("networkidle");
  await accessible(page);
  const links = await figures.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute("href") ?? "",
      count: Number((link.textContent ?? "").replace(/\D/g, "")),
    })),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.some((link) => link.href.startsWith("/five-layers/barriers"))).toBe(true);
  expect(links.some((link) => link.href.startsWith("/projects?"))).toBe(true);
  // Every figure is held against its list by the service's own tests: here one of each kind of question.
  const kinds = new Map(links.map((link) => [kindOf(link.href), link]));
  expect(kinds.size).toBeGreaterThan(8);
  for (const link of kinds.values()) {
    await page.goto(link.href);
    await expect(page.locator(".company [role=status]"), link.href).toHaveText(
      new RegExp(`^共 ${link.count} `),
    );
  }
});

test("the lists speak both languages, and a filter can be taken away", async ({ page }) => {
  await speak(page, "en");
  await signIn(page, "manager");
  await page.goto("/five-layers/customers?requirement=COMPANY&lacking=true");
  const status = page.locator(".company [role=status]");
  const before = Number((await status.innerText()).replace(/\D/g, ""));
  await accessible(page);
  await page.getByRole("button", { name: "No longer only: Required but missing" }).click();
  await expect(async () => {
    expect(Number((await status.innerText()).replace(/\D/g, ""))).toBeGreaterThan(before);
  }).toPass();
  await expect(page).toHaveURL(/requirement=COMPANY/);
  for (const path of ["/five-layers/barriers", "/projects"]) {
    await page.goto(path);
    await status.waitFor();
    await accessible(page);
  }
});
