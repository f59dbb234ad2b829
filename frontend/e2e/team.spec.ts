import { accessible, call, expect, signIn, speak, test, unused } from "./fixtures";

interface Made {
  id: string;
}

test("each figure of the departure risk opens exactly its list", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/team/departure-risk");
  const figures = page.locator(".departure-figures dd a");
  await figures.first().waitFor();
  await page.waitForLoadState("networkidle");
  await accessible(page);
  const counts = await figures.allTextContents();
  for (const [at, count] of counts.entries()) {
    await page.goto("/team/departure-risk");
    await figures.nth(at).click();
    const status = page.locator(".departure [role=status]");
    if (Number(count) === 0) await expect(page.getByText("没有这样的客户")).toBeVisible();
    else await expect(status).toHaveText(`${count} 个客户`);
  }
});

test("what leaves with a person leads to a joint visit", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/team/departure-risk");
  const person = page.locator(".departure-holders tbody tr").first();
  const name = (await person.getByRole("rowheader").textContent())?.trim() ?? "";
  const customers = await person.getByRole("cell").first().textContent();
  await person.getByRole("link").first().click();
  await expect(page.getByRole("heading", { name: `随 ${name} 离开的客户` })).toBeVisible();
  await expect(page.locator(".departure [role=status]")).toHaveText(`${customers} 个客户`);
  await page
    .getByRole("button", { name: /联合拜访/ })
    .first()
    .click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByLabel("目的")).toHaveValue(/带一位同事一起拜访/);
  await dialog.getByText("高层拜访").click();
  // Whoever is proposed is not an executive: said before it is saved.
  await expect(dialog.getByRole("status")).toContainText("高层");
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("已安排").first()).toBeVisible();
});

test("a manager walks the customers of a person and agrees on actions", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/team/reviews");
  await page.getByRole("button", { name: "开始 Review" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("人员").click();
  await page.keyboard.type("李伟");
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "开始 Review" }).click();
  await page.waitForURL("**/reviews/*");
  const place = page.locator(".review-steps [role=status]");
  await expect(place).toContainText("第 1 /");
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await page.keyboard.press("j");
  await expect(place).toContainText("第 2 /");
  await page.keyboard.press("k");
  await expect(place).toContainText("第 1 /");
  const words = unused("财务总监还没有人见过");
  const relationship = page.getByRole("region", { name: /关系层/ });
  await relationship.getByRole("textbox").fill(words);
  await relationship.getByRole("button", { name: "保存记录" }).click();
  await expect(page.getByText("已记录").first()).toBeVisible();
  await relationship.getByRole("button", { name: "约定事项" }).click();
  const purpose = unused("与经理一起拜访财务总监");
  await page.getByRole("dialog").getByLabel("目的").fill(purpose);
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await expect(relationship.getByText(purpose)).toBeVisible();
  await page.getByRole("link", { name: "小结" }).click();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText(purpose)).toBeVisible();
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await page.getByRole("button", { name: "结束 Review" }).click();
  await expect(page.getByText("已结束").first()).toBeVisible();
  const url = page.url();
  // The person may read it, and finds the promise among their own.
  await signIn(page, "rep");
  await page.goto(url);
  await expect(page.getByText(purpose)).toBeVisible();
  await expect(page.getByRole("button", { name: "重新打开" })).toHaveCount(0);
  const plans = await call<{ items: { purpose: string }[] }>(
    page,
    "GET",
    "/api/v1/follow-up-plans?state=PLANNED&limit=200",
  );
  expect(plans.items.map((plan) => plan.purpose)).toContain(purpose);
  // It says what it comes from, and leads there.
  await page.goto("/follow-up-plans?state=PLANNED");
  await page.locator("tbody tr").first().waitFor();
  const row = page.getByRole("row").filter({ hasText: purpose });
  for (let i = 0; i < 5 && (await row.count()) === 0; i++)
    await page.getByRole("button", { name: "加载更多" }).click();
  await row.getByRole("link", { name: /^来自 Review/ }).click();
  await page.waitForURL("**/reviews/*");
});

test("an alarm shows what stands behind it and takes down what was found", async ({ page }) => {
  await speak(page, "en");
  await signIn(page, "executive");
  await page.goto("/team/contact-alarms");
  const row = page.locator("tbody tr", { hasText: "Viewed" }).first();
  const count = (await row.getByRole("cell").nth(3).textContent())?.trim() ?? "";
  await row.getByRole("link").first().click();
  await page.waitForURL("**/team/contact-alarms/*");
  await page.locator("tbody tr").first().waitFor();
  const id = page.url().split("/").pop() ?? "";
  const behind = await call<{ total: number }>(
    page,
    "GET",
    `/api/v1/five-layer/contact-alarms/${id}/contacts?count=true&limit=1`,
  );
  expect(String(behind.total)).toBe(count);
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await page.getByRole("button", { name: "Look into" }).click();
  const note = unused("asked, it was the list of a trade fair ");
  await page.getByLabel("What was found").fill(note);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(note)).toBeVisible();
});

test("who is given work beyond their competence is warned of on the plan", async ({ page }) => {
  await signIn(page, "rep2");
  const name = unused("胜任客户");
  const customer = await call<Made>(page, "POST", "/api/v1/customers", { name });
  await page.goto(`/customers/${customer.id}`);
  await page.getByRole("button", { name: "安排跟进" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("高层拜访").click();
  await expect(dialog.getByText(/需要“高层”层级/)).toBeVisible();
  await dialog.getByLabel("目的").fill("拜访总经理");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/需要“高层”层级/)).toBeVisible();
});

test("who is reviewed reads their own reviews, and changes nothing", async ({ page, isMobile }) => {
  await signIn(page, "rep");
  if (isMobile) await page.goto("/team");
  else await page.getByRole("link", { name: "我的 Review" }).click();
  await page.waitForURL("**/team/reviews");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("我的 Review");
  await expect(page.getByRole("button", { name: "开始 Review" })).toHaveCount(0);
  await page.waitForLoadState("networkidle");
  await accessible(page);
  await page.getByRole("rowheader").getByRole("link", { name: "李伟" }).last().click();
  await page.waitForURL("**/reviews/*");
  await expect(page.locator(".review-main")).toBeVisible();
  await expect(page.locator("main .pill").filter({ hasText: "已结束" }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "重新打开" })).toHaveCount(0);
});
