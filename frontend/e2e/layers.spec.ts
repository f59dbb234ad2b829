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
  await expect(map.getByText("当天的认识，不能修改")).toBeVisible();
  await expect(map.getByRole("switch")).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await map.getByRole("button", { name: "回到现在" }).click();
  await expect(map.getByText("当天的认识，不能修改")).toHaveCount(0);
  await expect(map.getByRole("switch")).toBeVisible();
});
