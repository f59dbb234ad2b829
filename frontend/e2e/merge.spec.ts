import { accessible, call, expect, signIn, test, unused } from "./fixtures";
import type { Page } from "@playwright/test";

interface Made {
  id: string;
}

const made = (page: Page, name: string) =>
  call<Made>(page, "POST", "/api/v1/customers", { name, regionCode: "440100" });

async function pick(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").fill(name);
  await page.locator(".ant-select-item-option").filter({ hasText: name }).click();
}

test("a duplicate is merged, its address leads on, and a manager takes it back", async ({
  page,
}) => {
  await signIn(page, "manager");
  await page.goto("/customers");
  const [stays, goes] = [unused("合并留下"), unused("合并并入")];
  const survivor = await made(page, stays);
  const merged = await made(page, goes);

  await page.goto(`/customers/${survivor.id}`);
  await page.getByRole("button", { name: "更多操作" }).click();
  await page.getByRole("menuitem", { name: "合并重复客户" }).click();
  await pick(page, goes);
  const sides = page.locator(".merge-side");
  await expect(sides).toHaveCount(2);
  await expect(sides.filter({ hasText: stays })).toHaveAttribute("data-survives", "true");
  await accessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "合并", exact: true }).click();
  await expect(page.locator(".toast")).toContainText(goes);

  await page.goto(`/customers/${merged.id}`);
  await page.waitForURL(`**/customers/${survivor.id}`);
  await expect(page.locator(".customer-head h1")).toHaveText(stays);

  await page.goto(`/customers/${survivor.id}?tab=history`);
  const row = page.locator(".merges li").filter({ hasText: goes });
  await accessible(page);
  await row.getByRole("button", { name: "撤销合并" }).click();
  await expect(row).toContainText("已撤销");
  await page.goto(`/customers/${merged.id}`);
  await expect(page.locator(".customer-head h1")).toHaveText(goes);
});

test("a parent is set, and the tree shows both", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/customers");
  const [above, below] = [unused("集团上级"), unused("集团下级")];
  await made(page, above);
  const child = await made(page, below);

  await page.goto(`/customers/${child.id}`);
  await page.getByRole("button", { name: "更多操作" }).click();
  await page.getByRole("menuitem", { name: "上级公司" }).click();
  await pick(page, above);
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  const tree = page.locator(".group-tree");
  await expect(tree.getByRole("link", { name: above })).toBeVisible();
  await expect(tree.locator("[aria-current]")).toHaveText(below);
  await accessible(page);
  await page.locator(".toast").getByRole("button", { name: "撤销" }).click();
  await expect(tree).toHaveCount(0);
});
