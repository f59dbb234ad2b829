import { accessible, call, expect, signIn, speak, test, unused } from "./fixtures";

interface Person {
  id: string;
  displayName: string;
}

interface Count {
  kind: string;
  count: number;
}

/** A colleague of the demonstration's representative, with work of their own to hand over. */
async function colleague(page: import("@playwright/test").Page, customers: number) {
  const me = await call<{ teamId: string }>(page, "GET", "/api/v1/me");
  await signIn(page, "admin");
  const name = unused("赵离职");
  const person = await call<Person>(page, "POST", "/api/v1/users", {
    username: unused("leaver"),
    displayName: name,
    roles: ["REP"],
    teamId: me.teamId,
  });
  await signIn(page, "manager");
  for (let i = 0; i < customers; i++)
    await call(page, "POST", "/api/v1/customers", {
      name: unused(`交接门禁${i}有限公司`),
      ownerId: person.id,
    });
  return { id: person.id, name };
}

test("a manager hands over the work of a colleague, and the protocol says what", async ({
  page,
}) => {
  await signIn(page, "manager");
  const leaver = await colleague(page, 3);
  await page.goto("/team/handovers");
  await page.getByRole("button", { name: "交接工作" }).click();
  await page.waitForURL("**/handovers/new");
  await expect(page.getByText("先选择交出人")).toBeVisible();
  await page.getByLabel("交出人").click();
  await page.keyboard.type(leaver.name);
  await page.getByTitle(leaver.name).last().click();
  await expect(page.getByRole("heading", { name: `${leaver.name}名下的工作` })).toBeVisible();
  // Each figure opens exactly its list.
  const preview = await call<{ counts: Count[] }>(
    page,
    "GET",
    `/api/v1/handovers/previews/${leaver.id}`,
  );
  expect(preview.counts.find((one) => one.kind === "CUSTOMER")?.count).toBe(3);
  for (const { kind, count } of preview.counts.filter((one) => one.count > 0)) {
    const words = { CUSTOMER: "客户", PLAN: "跟进计划" }[kind] ?? kind;
    await page.getByRole("link", { name: `${words} ${count}`, exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: `${count} 项` })).toBeVisible();
  }
  await page.waitForLoadState("networkidle");
  await accessible(page);
  // Nobody chosen, nothing said: both are asked for, beside the fields.
  await page.getByRole("button", { name: "查看并交接…" }).click();
  await expect(page.getByText("请选择接手人")).toBeVisible();
  await expect(page.getByText("请填写原因")).toBeVisible();
  await page.getByLabel("接手人").first().click();
  await page.keyboard.type("李伟");
  await page.getByTitle("李伟").last().click();
  await page.getByRole("button", { name: "分给多人…" }).click();
  const first = page.locator(".handover-rows li").first();
  const apart = (await first.locator(".ellipsis").textContent()) ?? "";
  await first.getByRole("combobox").click();
  await page.keyboard.type("陈志强");
  await page.getByTitle("陈志强").last().click();
  await expect(page.getByText("1 个客户另有接手人")).toBeVisible();
  await page.getByLabel("原因").fill("月底离职，客户分给两位同事");
  // What was typed survives a reload.
  await page.reload();
  await expect(page.getByLabel("原因")).toHaveValue("月底离职，客户分给两位同事");
  await page.getByRole("button", { name: "查看并交接…" }).click();
  // Nothing moves before it was read and confirmed.
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator(".handover-shares")).toContainText("李伟 将接手：2 个客户");
  await expect(dialog.locator(".handover-shares")).toContainText("陈志强 将接手：1 个客户");
  await accessible(page);
  const protocols = `/api/v1/handovers?count=true&fromId=${leaver.id}`;
  expect((await call<{ total: number }>(page, "GET", protocols)).total).toBe(0);
  await dialog.getByRole("button", { name: /^交接 3 个客户、\d+ 个跟进计划/ }).click();
  await page.waitForURL(/\/handovers\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { name: `${leaver.name}的工作交接` })).toBeVisible();
  await expect(page.getByText("月底离职，客户分给两位同事")).toBeVisible();
  await page.getByRole("link", { name: "客户 3", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "3 项" })).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(apart) })).toContainText("陈志强");
  await page.waitForLoadState("networkidle");
  await accessible(page);
  const url = page.url();
  await page.goto("/team/handovers");
  await expect(page.getByRole("link", { name: leaver.name })).toBeVisible();
  await page
    .getByRole("row", { name: new RegExp(leaver.name) })
    .getByRole("link", { name: "客户 3" })
    .click();
  await expect(page.getByRole("status").filter({ hasText: "3 项" })).toBeVisible();
  // The receiver is told, and reads it.
  await signIn(page, "rep");
  await page.goto(url);
  await expect(page.getByRole("status").filter({ hasText: "2 项" })).toBeVisible();
  const told = await call<{ items: { kind: string; arguments: { handoverId?: string } }[] }>(
    page,
    "GET",
    "/api/v1/notifications?limit=50",
  );
  const id = new URL(url).pathname.split("/").pop();
  expect(told.items.some((one) => one.arguments.handoverId === id)).toBe(true);
});

test("who holds nothing has nothing to hand over", async ({ page }) => {
  await speak(page, "en");
  await signIn(page, "manager");
  const leaver = await colleague(page, 0);
  await page.goto(`/handovers/new?personId=${leaver.id}`);
  await expect(page.getByText("Nothing to hand over")).toBeVisible();
  await page.waitForLoadState("networkidle");
  await accessible(page);
});

test("an administrator hands over without seeing customers", async ({ page }) => {
  await speak(page, "en");
  await signIn(page, "manager");
  const leaver = await colleague(page, 1);
  await signIn(page, "admin");
  await page.goto(`/handovers/new?personId=${leaver.id}`);
  await expect(page.getByText("You do not see customers")).toBeVisible();
  await expect(page.locator(".handover-figures a")).toHaveCount(0);
  await page.getByRole("combobox", { name: "To", exact: true }).click();
  await page.keyboard.type("李伟");
  await page.getByTitle("李伟").last().click();
  await page.getByLabel("Reason").fill("left the company");
  await page.getByRole("button", { name: "Look and hand over…" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Hand over 1 customer/ })
    .click();
  await page.waitForURL(/\/handovers\/[0-9a-f-]{36}/);
  await expect(page.locator(".handover-figures dd").first()).toHaveText("1");
  await expect(page.locator("table")).toHaveCount(0);
});
