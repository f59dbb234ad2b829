import { accessible, expect, signIn, speak, test, unused } from "./fixtures";

test("a template is made, changed, taken away and brought back", async ({ page }) => {
  await signIn(page, "kam");
  await page.goto("/key-accounts");
  await page.getByRole("link", { name: "规划模板" }).click();
  await expect(page.getByRole("heading", { name: "规划模板" })).toBeVisible();
  await accessible(page);

  const name = unused("分厂模板");
  await page.getByRole("button", { name: "新建模板" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("模板名称").fill(name);
  await dialog.getByLabel("变化").fill("15");
  await dialog.getByLabel("规划开始后第几天").fill("30");
  await dialog.getByLabel("做什么").fill("走访两家分厂");
  await dialog.getByRole("button", { name: "添加目标" }).click();
  await expect(dialog.getByRole("button", { name: "保存" })).toBeDisabled();
  await dialog.getByRole("button", { name: "删除第 2 个目标" }).click();
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name }) });
  await expect(card.getByText("销售收入 比基线高 15%")).toBeVisible();
  await expect(card.getByText("走访两家分厂")).toBeVisible();

  await card.getByRole("button", { name: `修改模板：${name}` }).click();
  await dialog.getByRole("button", { name: "添加活动" }).click();
  await dialog.getByLabel("做什么").nth(1).fill("总经理回访");
  await dialog.getByLabel("规划开始后第几天").nth(1).fill("90");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(card.getByText("总经理回访")).toBeVisible();

  await card.getByRole("button", { name: `删除模板：${name}` }).click();
  await expect(card).toBeHidden();
  await page.getByRole("button", { name: "撤销" }).click();
  await expect(card).toBeVisible();
  await card.getByRole("button", { name: `删除模板：${name}` }).click();
  await expect(card).toBeHidden();
});

test("whoever may not change templates reads them", async ({ page }) => {
  await speak(page, "en");
  await signIn(page, "rep");
  await page.goto("/key-accounts/templates");
  await expect(page.getByRole("heading", { name: "Plan templates" })).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "New template" })).toHaveCount(0);
});

test("a product says since when it is sold", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/settings/products");
  await page.getByRole("button", { name: "修改 双目活体人脸门禁机" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("上市日期")).not.toHaveValue("");
  await accessible(page);
});
