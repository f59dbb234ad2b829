import type { Page } from "@playwright/test";
import { accessible, call, expect, signIn, test, unused } from "./fixtures";

interface Made {
  id: string;
}

test("a plan is written, approved, and its activity stands on the worklist", async ({
  page,
  isMobile,
}) => {
  await signIn(page, "rep");
  const name = unused("重点规划客户");
  const customer = await call<Made>(page, "POST", "/api/v1/customers", { name });
  await page.goto(`/key-accounts`);
  await page.getByRole("button", { name: "新建规划" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").first().fill(name);
  await page.getByTitle(name, { exact: true }).first().click();
  await dialog.getByRole("button", { name: "开始编写" }).click();
  await page.waitForURL(/key-accounts\/[0-9a-f-]{36}/);
  const plan = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const path = `/api/v1/key-account-plans/${plan}`;
  const whole = await call<{ beginsOn: string; endsOn: string }>(page, "GET", path);
  await page.getByRole("button", { name: "添加目标" }).click();
  const goal = page.getByRole("dialog");
  await goal.getByLabel("指标").click();
  await page.getByTitle("拜访次数", { exact: true }).click();
  await goal.getByLabel("目标值").fill("6");
  await goal.getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("heading", { name: "拜访次数" })).toBeVisible();
  await call(page, "POST", `${path}/activities`, {
    kind: "VISIT",
    title: "走访一分厂",
    dueOn: whole.beginsOn,
  });
  await page.reload();
  await expect(page.getByText("走访一分厂")).toBeVisible();
  await accessible(page);
  await page.getByRole("button", { name: "提交审批" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("待审批").first()).toBeVisible();

  await signIn(page, "manager");
  await page.goto(`/key-accounts/${plan}`);
  await page.getByRole("button", { name: "批准" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.getByText("执行中").first()).toBeVisible();

  await signIn(page, "rep");
  await page.goto("/today");
  await expect(page.getByText("走访一分厂").first()).toBeVisible();
  await page.goto(`/key-accounts?customerId=${customer.id}`);
  await expect(page.getByRole("link", { name: "年度重点客户规划" })).toHaveCount(1);
  await accessible(page);
  if (isMobile) {
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
  }
});

test("an adjustment shows what it changes", async ({ page }) => {
  await signIn(page, "rep");
  const customer = await call<Made>(page, "POST", "/api/v1/customers", {
    name: unused("调整规划客户"),
  });
  const today = await call<{ date: string }>(page, "GET", "/api/v1/worklist");
  const year = Number(today.date.slice(0, 4)) + 1;
  const span = { from: today.date, dueOn: `${year}-06-30` };
  const plan = await call<Made>(page, "POST", "/api/v1/key-account-plans", {
    customerId: customer.id,
    title: "跨年规划",
    beginsOn: today.date,
    endsOn: `${year}-12-31`,
    goals: [{ metric: "VISITS", target: 6, ...span }],
  });
  const path = `/api/v1/key-account-plans/${plan.id}`;
  await call(page, "POST", `${path}/submission`, {});
  await signIn(page, "manager");
  await call(page, "POST", `${path}/approval`, { approved: true });
  await page.goto(`/key-accounts/${plan.id}`);
  await page.getByRole("button", { name: "调整规划" }).click();
  await page.getByRole("dialog").getByLabel("为什么调整").fill("客户扩建推迟");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await page.getByRole("button", { name: "修改目标 拜访次数" }).click();
  await page.getByRole("dialog").getByLabel("目标值").fill("9");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("region", { name: "第 2 版改了什么" })).toContainText("6 → 9");
  await accessible(page);
  await page.getByRole("link", { name: "看执行中的第 1 版" }).click();
  await expect(page.getByRole("region", { name: "第 2 版改了什么" })).toHaveCount(0);
});

test("a plan begins with a template, goes to paper and becomes a template", async ({ page }) => {
  await signIn(page, "kam");
  const name = unused("模板客户");
  await call<Made>(page, "POST", "/api/v1/customers", { name });
  await page.goto("/key-accounts");
  await page.getByRole("button", { name: "新建规划" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("combobox").first().fill(name);
  await page.getByTitle(name, { exact: true }).first().click();
  await dialog.getByLabel("模板").click();
  await page.getByTitle("挽回不满意客户", { exact: true }).click();
  await expect(dialog.getByText("拜访次数 比基线高 6")).toBeVisible();
  await expect(dialog.getByText("当面听取意见，列出问题清单")).toBeVisible();
  await accessible(page);
  await dialog.getByRole("button", { name: "开始编写" }).click();
  await page.waitForURL(/key-accounts\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { name: "拜访次数" })).toBeVisible();
  await expect(page.getByText("当面听取意见，列出问题清单")).toBeVisible();

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "PDF" }).click();
  await page.getByRole("menuitem", { name: /^给客户/ }).click();
  expect((await download).suggestedFilename()).toMatch(new RegExp(`^${name} .*\\.pdf$`));

  await page.getByRole("button", { name: "存为模板" }).click();
  const template = unused("打开新分厂");
  await page.getByRole("dialog").getByLabel("模板名称").fill(template);
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.locator(".toast").last()).toContainText("已存为模板");

  await page.goto("/key-accounts");
  await page.getByRole("button", { name: "新建规划" }).first().click();
  await dialog.getByLabel("模板").click();
  await page.getByTitle(template, { exact: true }).click();
  await expect(dialog.getByText("当面听取意见，列出问题清单")).toBeVisible();
  await dialog.getByRole("button", { name: "删除模板" }).click();
  await expect(page.locator(".toast").last()).toContainText(template);
  await page.locator(".toast").last().getByRole("button", { name: "撤销" }).click();
  await dialog.getByLabel("模板").click();
  await page.getByTitle(template, { exact: true }).click();
  await expect(dialog.getByText("当面听取意见，列出问题清单")).toBeVisible();
});

test("who hands a plan in takes it back, and gives it up before it is in force", async ({
  page,
}) => {
  await signIn(page, "rep");
  const plan = await planned(page, unused("收回规划客户"));
  await call(page, "POST", `/api/v1/key-account-plans/${plan}/submission`, {});
  await page.goto(`/key-accounts/${plan}`);
  await page.getByRole("button", { name: "收回" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("button", { name: "提交审批" })).toBeVisible();
  await expect(page.getByText("收回了")).toBeVisible();
  await page.getByRole("button", { name: "放弃规划" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("从未生效");
  await accessible(page);
  await dialog.getByRole("button", { name: "放弃规划" }).click();
  await page.waitForURL(/\/key-accounts(\?|$)/);
  const gone = await page.evaluate(
    async (id) => (await fetch(`/api/v1/key-account-plans/${id}`)).status,
    plan,
  );
  expect(gone).toBe(404);
});

test("an activity is not given to a colleague who does not see the customer", async ({ page }) => {
  await signIn(page, "rep");
  const plan = await planned(page, unused("看不见的客户"));
  const { items } = await call<{ items: { displayName: string; username: string }[] }>(
    page,
    "GET",
    "/api/v1/users?limit=200",
  );
  const colleague = items.find((one) => one.username === "rep2")?.displayName ?? "";
  await page.goto(`/key-accounts/${plan}`);
  await page.getByRole("button", { name: "修改活动 走访一分厂" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("谁来做").fill(colleague);
  await page.getByTitle(colleague, { exact: true }).first().click();
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog.getByText("这位同事看不到该客户")).toBeVisible();
  await accessible(page);
});

/** A plan of the coming year for a new customer, being written. */
async function planned(page: Page, name: string): Promise<string> {
  const customer = await call<Made>(page, "POST", "/api/v1/customers", { name });
  const today = await call<{ date: string }>(page, "GET", "/api/v1/worklist");
  const dueOn = `${Number(today.date.slice(0, 4)) + 1}-12-31`;
  const plan = await call<Made>(page, "POST", "/api/v1/key-account-plans", {
    customerId: customer.id,
    title: "明年规划",
    beginsOn: today.date,
    endsOn: dueOn,
    goals: [{ metric: "VISITS", target: 6, from: today.date, dueOn }],
    activities: [{ kind: "VISIT", title: "走访一分厂", dueOn }],
  });
  return plan.id;
}
