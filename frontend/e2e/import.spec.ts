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

test("a title above the headings, words that are not known, and a reload in the middle", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const stamp = Date.now().toString(36);
  await signIn(page, "rep");
  await page.goto("/imports");
  await page.locator('input[type="file"]').setInputFiles({
    name: "2026.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `\uFEFF2026年客户名单\r\n\r\n客户名称,所属行业,城市\r\n标题${stamp}甲,机械行业,广东深圳\r\n标题${stamp}甲,,\r\n标题${stamp}乙,教育,广州\r\n`,
    ),
  });
  await page.waitForURL(/\/imports\/.+/);
  await expect(page.getByText("表头在文件的第 3 行")).toBeVisible();
  await page.getByRole("button", { name: "换一行" }).click();
  await expect(page.getByText("2026年客户名单")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "检查数据" }).click();
  await expect(page.locator('[data-key="warned"] dd')).toHaveText("1");
  await expect(page.getByText(/机械行业.*电气机械和器材制造业/)).toBeVisible();
  const kinds = page.locator(".row-kinds");
  const choice = kinds.locator(".ant-select");
  if ((await choice.count()) > 0) {
    await choice.click();
    await page.locator(".ant-select-item-option").filter({ hasText: "表内重复" }).click();
    await expect(page.locator(".ant-select-dropdown:visible")).toHaveCount(0);
  } else {
    await kinds.getByText("表内重复").click();
  }
  await expect(page.getByText(/与第 4 行是同一客户/)).toBeVisible();
  await accessible(page);

  await page.getByRole("button", { name: "修改对应" }).click();
  await expect(page.getByRole("button", { name: "检查数据" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("button", { name: "检查数据" })).toBeVisible();
});
