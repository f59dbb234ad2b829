import { accessible, call, expect, signIn, test, unused } from "./fixtures";
import type { Page } from "@playwright/test";

interface Made {
  id: string;
}

const made = (page: Page, name: string) =>
  call<Made>(page, "POST", "/api/v1/customers", { name, regionCode: "440100" });

test("a new customer who is half typed stands there again after a reload", async ({ page }) => {
  await signIn(page, "rep");
  await page.goto("/customers");
  await page.getByRole("button", { name: "新建客户" }).click();
  const name = page.getByRole("dialog").getByLabel("客户名称");
  await name.fill("写到一半的公司");
  await page.reload();
  await expect(name).toHaveValue("写到一半的公司");
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await page.reload();
  await page.locator(".customers-count").waitFor();
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("what a log does to an open promise is told, and can be taken back", async ({ page }) => {
  await signIn(page, "rep");
  await page.goto("/customers");
  const { id } = await made(page, unused("已有约定"));
  const nextOf = async () =>
    (await call<{ nextFollowUpOn: string }>(page, "GET", `/api/v1/customers/${id}`)).nextFollowUpOn;
  const before = await nextOf();
  await page.goto(`/customers/${id}`);
  await page.locator(".customer-head").getByRole("button", { name: "记跟进" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("textarea").first().fill("客户说下个月再谈。");
  await expect(dialog.locator(".open-promise")).toContainText("已约定");
  await dialog.getByRole("button", { name: "30 天后" }).click();
  await accessible(page);
  await dialog.getByRole("button", { name: "保存" }).click();
  const toast = page.locator(".toast").filter({ hasText: "的已取消" });
  await expect(toast).toBeVisible();
  expect(await nextOf()).not.toBe(before);
  await toast.getByRole("button", { name: "撤销" }).click();
  await expect(page.locator(".toast").filter({ hasText: "已恢复为" })).toBeVisible();
  expect(await nextOf()).toBe(before);
});

test("a log can be the contact that was promised", async ({ page }) => {
  await signIn(page, "rep");
  await page.goto("/customers");
  const { id } = await made(page, unused("约好今天"));
  const [plan] = (
    await call<{ items: Made[] }>(
      page,
      "GET",
      `/api/v1/follow-up-plans?customerId=${id}&state=PLANNED`,
    )
  ).items;
  await page.goto(`/customers/${id}`);
  await page.locator(".customer-head").getByRole("button", { name: "记跟进" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("textarea").first().fill("按约定通了电话。");
  await dialog.getByRole("checkbox", { name: "这次联系就是它" }).check();
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(page.locator(".toast")).toContainText("下次跟进");
  const done = await call<{ state: string }>(page, "GET", `/api/v1/follow-up-plans/${plan!.id}`);
  expect(done.state).toBe("DONE");
});

test("what somebody else changed meanwhile stays", async ({ page }) => {
  await signIn(page, "manager");
  await page.goto("/customers");
  const { id } = await made(page, unused("两人同改"));
  await page.goto(`/customers/${id}?tab=details`);
  await page.getByLabel("网站").fill("https://mine.example");
  await page.evaluate(async (customer) => {
    const read = await fetch(`/api/v1/customers/${customer}`);
    await fetch(`/api/v1/customers/${customer}`, {
      method: "PATCH",
      headers: {
        "Content-Type": "application/merge-patch+json",
        "If-Match": read.headers.get("ETag") ?? "",
      },
      body: JSON.stringify({ mainBusiness: "同事改的主营业务" }),
    });
  }, id);
  const save = page.locator(".details").getByRole("button", { name: "保存" });
  await save.click();
  await expect(page.getByRole("alert")).toContainText("别人刚改过");
  await expect(page.getByLabel("主营业务")).toHaveValue("同事改的主营业务");
  await expect(page.getByLabel("网站")).toHaveValue("https://mine.example");
  await save.click();
  await expect(page.locator(".toast")).toContainText("资料已保存");
  const after = await call<{ website: string; mainBusiness: string }>(
    page,
    "GET",
    `/api/v1/customers/${id}`,
  );
  expect(after).toMatchObject({
    website: "https://mine.example",
    mainBusiness: "同事改的主营业务",
  });
});
