import { accessible, call, expect, signIn, test, unused } from "./fixtures";

interface Page {
  items: { id: string; competitorId: string; competitorName: string; held: number }[];
}

test("whom a competitor holds is one click from the number, with that many rows", async ({
  page,
}) => {
  await signIn(page, "manager");
  await page.goto("/competitors");
  const row = page.getByRole("row").filter({ hasText: "安盾科技" });
  await expect(row).toBeVisible();
  await accessible(page);
  const held = row.getByRole("cell").first().getByRole("link");
  const count = Number((await held.innerText()).replace(/\D/g, ""));
  expect(count).toBeGreaterThan(0);
  await held.click();
  await page.waitForURL(/\/incumbencies\?.*open=true/);
  await expect(page.locator("main p[role=status]")).toHaveText(`共 ${count} 份`);
  await expect(page.locator("tbody tr")).toHaveCount(count);
  await accessible(page);
});

test("a competitor's page tells what it is and did, and takes a move", async ({ page }) => {
  const name = unused("海川");
  await signIn(page, "manager");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/competitors", { name });
  await page.goto(`/competitors/${id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByRole("button", { name: "记录动向" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("类别").click();
  await page.locator(".ant-select-item").filter({ hasText: "产品变化" }).click();
  await dialog.getByLabel("说明").fill("新款控制器开放协议");
  await dialog.getByLabel("来源").fill("展会现场");
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".rival-moves")).toContainText("新款控制器开放协议");
  await accessible(page);
});

test("a dossier is filled in at the customer, and a move finds its owner", async ({ page }) => {
  await signIn(page, "rep");
  const rivals = await call<Page>(page, "GET", "/api/v1/competitors/figures?q=andun");
  const competitorId = rivals.items[0]?.competitorId ?? "";
  const customer = unused("档案");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: customer,
    status: "HELD_BY_COMPETITOR",
    competitorId,
  });
  await page.goto(`/customers/${id}`);
  await expect(page.getByRole("region", { name: "在位的竞争对手" })).toContainText("安盾科技");
  await page.goto(`/customers/${id}?tab=rivals`);
  await page.getByRole("button", { name: "记录问题" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("发生了什么").fill("扩容报价高出三成");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".dossier")).toContainText("扩容报价高出三成");
  await page.getByRole("button", { name: "修改 安盾科技 的在位档案" }).click();
  await page.getByRole("dialog").getByLabel("拿下的机会（%）").fill("45");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.locator(".dossier")).toContainText("45 %");
  await page.getByRole("button", { name: "记录竞品采购" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await accessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await accessible(page);

  const text = unused("代理价再降");
  await call(page, "POST", `/api/v1/competitors/${competitorId}/moves`, {
    kind: "SALES_POLICY_CHANGE",
    happenedOn: "2026-01-05",
    source: "代理商",
    description: text,
  });
  await page.reload();
  await page.getByRole("button", { name: /^通知/ }).click();
  const notice = page.locator(".notification").filter({ hasText: text });
  const count = Number(/涉及您的 (\d+) 位客户/.exec(await notice.innerText())?.[1]);
  await notice.click();
  await page.waitForURL(/\/competitors\/.+move=/);
  await expect(page.locator(".rival-touched-list > li")).toHaveCount(count);
  await expect(page.locator(".rival-touched-list")).toContainText(customer);
  await accessible(page);
});
