import { accessible, expect, signIn, test } from "./fixtures";

test("white space: a figure opens its list, a cell says why, and a need changes it", async ({
  page,
}) => {
  await signIn(page, "manager");
  await page.goto("/key-accounts/white-space");
  const open = page.locator(".space-open").first();
  await open.waitFor();
  await accessible(page);
  const counted = Number((await open.innerText()).replace(/\D/g, ""));
  await open.click();
  await expect(page.locator(".space [role=status]")).toHaveText(new RegExp(`^共? ?${counted} `));
  await accessible(page);
  // What could be won comes first: of that product at that customer somebody learns the need.
  await page.locator(".space-choose").first().click();
  const cell = page.getByRole("dialog");
  await expect(cell.getByText("年需求", { exact: true })).toBeVisible();
  await accessible(page);
  await cell.getByRole("button", { name: "登记年需求" }).click();
  const form = page.getByRole("dialog").last();
  await form.getByLabel("年需求金额（元）").fill("123456");
  await form.getByLabel("来源").fill("采购经理");
  await form.getByRole("button", { name: "保存" }).click();
  await expect(cell.getByText("还可做 ¥123,456／年")).toBeVisible();
  await expect(cell.getByText("潜力＝年需求减去已从我们买的。")).toBeVisible();
});

test("white space: the grid speaks by shape and words, on a phone too", async ({ page }) => {
  await signIn(page, "kam");
  await page.goto("/key-accounts/white-space");
  const cells = page.locator(".space-cell");
  await cells.first().waitFor();
  await expect(cells.first().locator(".visually-hidden").first()).not.toBeEmpty();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBe(0);
  await cells.first().click();
  await expect(page.getByRole("dialog").getByText("从别处购买")).toBeVisible();
});
