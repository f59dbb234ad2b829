import { accessible, call, expect, signIn, test, unused } from "./fixtures";

interface Created {
  id: string;
}

test("how many customers a partner has registered is one click from the number", async ({
  page,
}) => {
  await signIn(page, "manager");
  await page.goto("/partners");
  const row = page.getByRole("row").filter({ hasText: "粤安智能" });
  await expect(row).toBeVisible();
  await accessible(page);
  const registered = row.getByRole("link", { name: /报备 \d+$/ });
  const count = Number((await registered.innerText()).replace(/\D/g, ""));
  expect(count).toBeGreaterThan(0);
  await registered.click();
  await page.waitForURL(/\/deal-registrations\?.*partnerId=/);
  await expect(page.locator("main p[role=status]")).toHaveText(`共 ${count} 份`);
  await expect(page.locator("tbody tr")).toHaveCount(count);
  await accessible(page);
});

test("a partner is added, changed, retired and brought back", async ({ page }) => {
  const name = unused("南岭弱电");
  await signIn(page, "rep");
  await page.goto("/partners");
  await page.getByRole("button", { name: "新建渠道伙伴" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("名称").fill(name);
  await dialog.getByLabel("类别").click();
  await page.locator(".ant-select-item").filter({ hasText: "集成商" }).click();
  await dialog.getByLabel("合作规则").fill("先报备，后报价");
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await page.getByLabel("搜索渠道伙伴").fill(name);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByText("先报备，后报价")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "停用" }).click();
  await expect(page.getByRole("button", { name: "恢复合作" })).toBeVisible();
  await expect(page.getByRole("button", { name: "新增报备" })).toBeHidden();
  await page.getByRole("button", { name: "恢复合作" }).click();
  await expect(page.getByRole("button", { name: "停用" })).toBeVisible();
});

test("a second registration is warned of before it is saved, and waits", async ({ page }) => {
  await signIn(page, "rep");
  const customer = unused("报备");
  const first = unused("先到");
  const second = unused("后到");
  const { id } = await call<Created>(page, "POST", "/api/v1/customers", { name: customer });
  const { id: partnerId } = await call<Created>(page, "POST", "/api/v1/partners", {
    name: first,
    kind: "DEALER",
  });
  await call(page, "POST", "/api/v1/partners", { name: second, kind: "AGENT" });
  await page.goto(`/customers/${id}?tab=registrations`);
  await expect(page.getByText("没有伙伴报备这个客户")).toBeVisible();
  const validUntil = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await call(page, "POST", "/api/v1/deal-registrations", {
    customerId: id,
    partnerId,
    validUntil,
  });
  await page.reload();
  const standing = page.getByRole("article", { name: `${first} 报备 全部产品` });
  await expect(standing).toContainText("保护中");
  await expect(standing).toContainText("即将到期");
  await accessible(page);

  await page.getByRole("button", { name: "新增报备" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("渠道伙伴").click();
  await page.keyboard.type(second);
  await page.locator(".ant-select-item").filter({ hasText: second }).click();
  await expect(dialog.getByRole("status")).toContainText("已有伙伴在先");
  await expect(dialog.getByRole("status")).toContainText(first);
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  const waiting = page.getByRole("article", { name: `${second} 报备 全部产品` });
  await expect(waiting).toContainText("等待中");
  await expect(waiting).toContainText(first);

  await standing.getByRole("button", { name: "撤回" }).click();
  await page.getByRole("dialog").getByLabel("原因").fill("一直没有跟进");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(waiting).toContainText("保护中");
  await expect(page.getByRole("heading", { name: "已过期或撤回" })).toBeVisible();
  await waiting.getByRole("button", { name: "延长" }).click();
  await page.getByRole("dialog").getByLabel("原因").fill("招标推迟");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(waiting).toContainText("招标推迟");
  await accessible(page);
});

test("what runs out soon stands on the worklist, and leads to the registrations", async ({
  page,
}) => {
  await signIn(page, "rep");
  await page.goto("/today");
  const row = page.locator(".work").filter({ hasText: "报备将于" }).first();
  await expect(row).toBeVisible();
  await row.click();
  await page
    .locator(".pane-facts li")
    .filter({ hasText: "报备将于" })
    .getByRole("link")
    .first()
    .click();
  await page.waitForURL(/\/customers\/.+tab=registrations/);
  await expect(page.locator(".registration").first()).toBeVisible();
});

test("what is registered can be put right, and says what of it protects", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<Created>(page, "POST", "/api/v1/customers", { name: unused("报备") });
  const [first, second] = [unused("甲渠道"), unused("乙渠道")];
  const products = await call<{ items: { id: string; name: string }[] }>(
    page,
    "GET",
    "/api/v1/products?limit=1",
  );
  const product = products.items[0]!;
  const validUntil = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  for (const [name, productId] of [
    [first, product.id],
    [second, null],
  ] as const) {
    const partner = await call<Created>(page, "POST", "/api/v1/partners", { name, kind: "AGENT" });
    await call(page, "POST", "/api/v1/deal-registrations", {
      customerId: id,
      partnerId: partner.id,
      productId,
      validUntil,
    });
  }
  await page.goto(`/customers/${id}?tab=registrations`);
  const all = page.getByRole("article", { name: `${second} 报备 全部产品` });
  await expect(all).toContainText("部分保护");
  await expect(all).toContainText("保护中：其他全部产品");
  await expect(all).toContainText(`等待中：${product.name}，由 ${first} 保护至`);
  await accessible(page);
  await all.getByRole("button", { name: "编辑" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("产品").click();
  await page.keyboard.type(product.name);
  await page.locator(".ant-select-item").filter({ hasText: product.name }).first().click();
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("article", { name: `${second} 报备 ${product.name}` })).toContainText(
    "等待中",
  );
  await page.goto(`/customers/${id}`);
  await expect(page.getByText(`${second} 报备`)).toBeVisible();
});

test("whoever saves before the answer is there sees the warning first", async ({ page }) => {
  await signIn(page, "rep");
  const [customer, first, second] = [unused("快手"), unused("先到"), unused("后到")];
  const { id } = await call<Created>(page, "POST", "/api/v1/customers", { name: customer });
  const { id: partnerId } = await call<Created>(page, "POST", "/api/v1/partners", {
    name: first,
    kind: "DEALER",
  });
  await call(page, "POST", "/api/v1/partners", { name: second, kind: "AGENT" });
  await call(page, "POST", "/api/v1/deal-registrations", {
    customerId: id,
    partnerId,
    validUntil: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
  });
  // The first question of the page is never answered.
  let asked = 0;
  await page.route("**/deal-registrations/check", (route) =>
    asked++ === 0 ? undefined : route.continue(),
  );
  await page.goto(`/customers/${id}?tab=registrations`);
  await page.getByRole("button", { name: "新增报备" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("渠道伙伴").click();
  await page.keyboard.type(second);
  await page.locator(".ant-select-item").filter({ hasText: second }).click();
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByRole("alert")).toContainText("尚未保存");
  await expect(dialog.getByRole("status")).toContainText(first);
  await accessible(page);
  const list = `/api/v1/deal-registrations?count=true&customerId=${id}`;
  expect((await call<{ total: number }>(page, "GET", list)).total).toBe(1);
  await dialog.getByRole("button", { name: "仍然报备" }).click();
  await expect(dialog).toBeHidden();
  expect((await call<{ total: number }>(page, "GET", list)).total).toBe(2);
});
