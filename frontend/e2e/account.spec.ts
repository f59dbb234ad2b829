import { accessible, call, expect, signIn, test, unused } from "./fixtures";

test("a wrong present password is told beside its field, and nothing changes", async ({ page }) => {
  await signIn(page, "rep2");
  await page.goto("/today");
  await page.locator(".user").click();
  await page.getByRole("menuitem", { name: "修改密码" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator('input[autocomplete="current-password"]').fill("not-the-password");
  await dialog.locator('input[autocomplete="new-password"]').first().fill("another-password");
  await dialog.locator('input[autocomplete="new-password"]').last().fill("another");
  await expect(dialog.getByText("两次输入不一致")).toBeVisible();
  await accessible(page);
  await dialog.locator('input[autocomplete="new-password"]').last().fill("another-password");
  await dialog.getByRole("button", { name: "修改密码" }).click();
  await expect(dialog.getByRole("alert")).not.toBeEmpty();
  await expect(dialog.locator('input[autocomplete="current-password"]')).toHaveValue(
    "not-the-password",
  );
});

test("a view is saved in the service, found again and removed with a way back", async ({
  page,
}) => {
  await signIn(page, "manager");
  await page.goto("/customers?status=TESTING&tier=TOP");
  const name = unused("测试中的大客户");
  const views = page.locator(".view-head .ant-dropdown-trigger").first();
  await views.click();
  await page.getByRole("menuitem", { name: "把当前筛选存为视图" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(name);
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(page.locator(".toast")).toContainText(name);

  await page.goto("/customers");
  await views.click();
  await page.getByRole("menuitem", { name }).getByText(name).click();
  await page.waitForURL("**/customers?status=TESTING&tier=TOP");
  await page.reload();
  await views.click();
  await page.getByRole("button", { name: `修改视图 ${name}` }).click();
  const renamed = unused("改过名的视图");
  await dialog.getByRole("textbox").fill(renamed);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toHaveCount(0);
  await views.click();
  await page.getByRole("button", { name: `删除视图 ${renamed}` }).click();
  await expect(page.locator(".toast").last().getByRole("button", { name: "撤销" })).toBeVisible();
  const { items } = await call<{ items: { name: string }[] }>(
    page,
    "GET",
    "/api/v1/saved-views?view=CUSTOMERS&limit=200",
  );
  expect(items.map((v) => v.name)).not.toContain(renamed);
});

test("a field of the team's own is asked for and kept", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/customers");
  const key = unused("door").replace(/[^A-Za-z0-9]/g, "");
  const label = unused("门禁点数");
  const field = await call<{ id: string }>(page, "POST", "/api/v1/custom-fields", {
    key,
    labelZh: label,
    labelEn: key,
    type: "NUMBER",
  });
  const customer = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("自定义字段"),
  });
  await page.goto(`/customers/${customer.id}?tab=details`);
  await page.getByLabel(label).fill("36");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.locator(".toast")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(label)).toHaveValue("36");
  // Nobody else's forms keep the field of this test.
  await page.evaluate(async (id) => {
    const one = await fetch(`/api/v1/custom-fields/${id}`);
    await fetch(`/api/v1/custom-fields/${id}`, {
      method: "DELETE",
      headers: { "If-Match": one.headers.get("ETag") ?? "" },
    });
  }, field.id);
});
