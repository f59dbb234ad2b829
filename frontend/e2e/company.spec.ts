import { accessible, expect, signIn, speak, test } from "./fixtures";

test("each figure of the company view opens exactly its list", async ({ page, isMobile }) => {
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
  // On a phone a few of each are enough.
  for (const link of links.filter((_, at) => !isMobile || at % 6 === 0)) {
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
