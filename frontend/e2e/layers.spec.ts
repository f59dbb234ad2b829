import { accessible, call, expect, signIn, test, unused } from "./fixtures";

interface Model {
  depth: number;
}

test("a customer's five layers say what lacks, and take what is found out", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("深耕"),
  });
  await page.goto(`/customers/${id}?tab=layers`);
  const information = page.getByRole("region", { name: "信息层" });
  await expect(information).toContainText("先摸清：成立时间");
  await accessible(page);
  await information.getByRole("button", { name: "去摸清" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("内容").fill("2003 年");
  await dialog.getByLabel("来源").fill("前台");
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(information).toContainText("2003 年");
  await expect(information).not.toContainText("先摸清：成立时间");
  const barriers = page.getByRole("region", { name: "壁垒层" });
  await barriers.getByRole("button", { name: "进攻" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(barriers.locator(".band-state")).toHaveText("超前于基础");
});

test("what was believed is read on its day, and cannot be changed there", async ({ page }) => {
  await signIn(page, "manager");
  const list = await call<{ items: { customerId: string }[] }>(
    page,
    "GET",
    "/api/v1/projects?limit=1&sort=begunOn",
  );
  const id = list.items[0]?.customerId ?? "";
  const now = await call<Model>(page, "GET", `/api/v1/customers/${id}/five-layer`);
  await page.goto(`/customers/${id}?tab=layers`);
  await expect(page.locator(".depth-figure")).toHaveText(String(now.depth));
  const day = page.getByLabel("查看当时的认识");
  await day.fill("2020-01-01");
  await day.press("Enter");
  await expect(page.getByText("当天的认识，不能修改")).toBeVisible();
  await expect(page.locator(".depth-figure")).toHaveText("0");
  await expect(page.getByRole("button", { name: "记录信息" })).toHaveCount(0);
  await page.getByRole("button", { name: "回到现在" }).click();
  await expect(page.locator(".depth-figure")).toHaveText(String(now.depth));
});

test("a project begins in the business layer and opens its page", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("项目"),
  });
  await page.goto(`/customers/${id}?tab=layers`);
  const business = page.getByRole("region", { name: "业务层" });
  await business.getByRole("button", { name: "新建项目" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("项目").first().fill("宿舍区人脸门禁");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await business.getByRole("link", { name: "宿舍区人脸门禁" }).click();
  await page.waitForURL(/\/projects\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("宿舍区人脸门禁");
  await accessible(page);
});

test("the map shows what was believed on the day of the layers", async ({ page }) => {
  await signIn(page, "manager");
  const list = await call<{ items: { customerId: string; depth: number }[] }>(
    page,
    "GET",
    "/api/v1/five-layer/customers?limit=1&sort=-depth",
  );
  await page.goto(`/customers/${list.items[0]?.customerId}?tab=layers`);
  const day = page.getByLabel("查看当时的认识");
  const past = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await day.fill(past);
  await day.press("Enter");
  await expect(page.getByText("当天的认识，不能修改")).toBeVisible();
  await page.getByRole("link", { name: "关系图" }).first().click();
  await page.waitForURL(`**/projects/*?asOf=${past}`);
  const map = page.getByRole("region", { name: "关系图" });
  const banner = page.locator(".project-past");
  await expect(banner).toContainText("当天的认识，不能修改");
  await expect(map.getByRole("switch")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await map.getByRole("button", { name: "回到现在" }).click();
  await expect(banner).toHaveCount(0);
  await expect(map.getByRole("switch")).toBeVisible();
});

test("what is cancelled is given up, and a reload keeps it", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("取消"),
  });
  await page.goto(`/customers/${id}?tab=layers`);
  const barriers = page.getByRole("region", { name: "挡住我们的" });
  const add = barriers.getByRole("button", { name: "添加壁垒" });
  const dialog = page.getByRole("dialog");
  for (const way of ["button", "key"] as const) {
    await add.click();
    await dialog.getByLabel("说明", { exact: true }).fill("不要了");
    if (way === "button") await dialog.getByRole("button", { name: "取消" }).click();
    else await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await add.click();
    await expect(dialog.getByLabel("说明", { exact: true })).toHaveValue("");
    await expect(dialog).not.toContainText("这是上次没有保存的内容");
    await dialog.getByRole("button", { name: "取消" }).click();
  }
  await add.click();
  await dialog.getByLabel("说明", { exact: true }).fill("误关的");
  await dialog.getByRole("button", { name: "取消" }).click();
  await page.locator(".toast").getByRole("button", { name: "恢复" }).last().click();
  await add.click();
  await expect(dialog.getByLabel("说明", { exact: true })).toHaveValue("误关的");
  await page.reload();
  await add.click();
  await expect(dialog).toContainText("这是上次没有保存的内容");
  await accessible(page);
  await dialog.getByRole("button", { name: "重新填写" }).click();
  await expect(dialog.getByLabel("说明", { exact: true })).toHaveValue("");
});

test("what a barrier no longer needs is not sent", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("改选"),
  });
  await page.goto(`/customers/${id}?tab=layers`);
  await page
    .getByRole("region", { name: "挡住我们的" })
    .getByRole("button", { name: "添加壁垒" })
    .click();
  const dialog = page.getByRole("dialog");
  const choose = async (label: string, option: string) => {
    await dialog.getByRole("combobox", { name: label }).last().click();
    await page
      .locator(".ant-select-dropdown:visible .ant-select-item")
      .filter({ hasText: new RegExp(`^${option}$`) })
      .click();
  };
  await choose("类型", "资质");
  await choose("状态", "已攻破");
  await choose("靠什么攻破的", "价格");
  await dialog.getByLabel("结束日期").fill("2026-01-05");
  await dialog.getByLabel("结束日期").press("Enter");
  await choose("状态", "攻破中");
  await expect(dialog.getByLabel("结束日期")).toHaveCount(0);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator(".barriers")).toContainText("攻破中");
});

test("a verdict says what it changes, and is taken back like an assessment", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("结论"),
  });
  const at = `/api/v1/customers/${id}`;
  await call(page, "POST", `${at}/verdicts`, { verdict: "ATTACK", reason: "值得投入" });
  await call(page, "POST", `${at}/assessments`, {
    aspect: "ATTRACTIVENESS",
    score: 4,
    reason: "标杆",
  });
  await page.goto(`/customers/${id}?tab=layers`);
  const barriers = page.getByRole("region", { name: "壁垒层" });
  await barriers.getByRole("button", { name: "关注" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("status")).toContainText("壁垒层不再通过");
  await expect(dialog.getByRole("button", { name: "保存" })).toBeDisabled();
  await accessible(page);
  await dialog.getByLabel("理由").fill("预算冻结到明年");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toBeHidden();
  await expect(barriers).toContainText("预算冻结到明年");
  await barriers.getByRole("button", { name: "撤回判断" }).click();
  await expect(barriers).not.toContainText("预算冻结到明年");
  await page.locator(".toast").getByRole("button", { name: "撤销" }).last().click();
  await expect(barriers).toContainText("预算冻结到明年");
  const information = page.getByRole("region", { name: "信息层" });
  await information.getByRole("button", { name: "撤回吸引力的评估" }).click();
  await expect(information.locator(".rated", { hasText: "吸引力" })).toContainText("未评估");
});

test("a later fact of a kind is believed, the earlier is shown as former", async ({ page }) => {
  await signIn(page, "rep");
  const { id } = await call<{ id: string }>(page, "POST", "/api/v1/customers", {
    name: unused("新旧"),
  });
  await call(page, "POST", `/api/v1/customers/${id}/facts`, {
    key: "HEADCOUNT",
    value: "三百人",
    source: "前台",
    knownOn: "2026-01-05",
  });
  await page.goto(`/customers/${id}?tab=layers`);
  await page.getByRole("button", { name: "记录信息" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox", { name: "信息项" }).click();
  await page.locator(".ant-select-item").filter({ hasText: "人数规模" }).click();
  await expect(dialog).toContainText("现有记录：三百人");
  await dialog.getByLabel("内容").fill("五百人");
  await dialog.getByLabel("来源").fill("年报");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(page.locator("[data-former]")).toContainText("三百人");
  await expect(page.locator("[data-former]")).toContainText("旧值");
});

test("on a phone a link to a tab leads to it", async ({ page, isMobile }) => {
  test.skip(!isMobile, "elsewhere the cards stand beside the tabs");
  await signIn(page, "rep");
  const { items } = await call<{ items: { customerId: string }[] }>(
    page,
    "GET",
    "/api/v1/projects?limit=1",
  );
  await page.goto(`/customers/${items[0]?.customerId}?tab=layers`);
  await expect(page.locator(".depth-figure")).toBeInViewport();
});
