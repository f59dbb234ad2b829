import { accessible, expect, signIn, test } from "./fixtures";

/** Names that no other run has used, so that the rows are new each time. */
function list(rows: number): Buffer {
  const stamp = Date.now().toString(36);
  const lines = Array.from(
    { length: rows },
    (_, i) => `浏览器测试${stamp}第${i + 1}科技有限公司,广州,联系多次,展会`,
  );
  return Buffer.from(`\uFEFF${["公司名称,城市,客户状态,线索来源", ...lines].join("\r\n")}\r\n`);
}

test("a spreadsheet is checked, brought in, seen in the portfolio and taken back", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "rep");
  await page.goto("/portfolio");
  const whole = page.locator("#whole");
  const before = Number((await whole.innerText()).replace(/\D/g, ""));

  await page.goto("/imports");
  await page.locator('input[type="file"]').setInputFiles({
    name: "名单.csv",
    mimeType: "text/csv",
    buffer: list(5),
  });
  await page.waitForURL(/\/imports\/.+/);
  await page.locator(".mapping").waitFor();
  await accessible(page);
  await page.getByRole("button", { name: "检查数据" }).click();
  await expect(page.locator('[data-key="created"] dd')).toHaveText("5");
  await accessible(page);
  await page.getByRole("button", { name: "导入 5 位客户" }).click();
  await expect(page.getByRole("heading", { name: "导入完成" })).toBeVisible();
  const result = page.url();

  await page.goto("/portfolio");
  await expect(whole).toContainText(String(before + 5));
  await whole.getByRole("link").click();
  await expect(page.locator(".customers-count")).toContainText(String(before + 5));

  await page.goto(result);
  await page.getByRole("button", { name: "撤销导入" }).click();
  await page.locator(".ant-popconfirm").getByRole("button", { name: "撤销导入" }).click();
  await expect(page.getByRole("heading", { name: "已撤销" })).toBeVisible();
});
