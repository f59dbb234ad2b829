import { accessible, call, expect, signIn, test, unused } from "./fixtures";

interface Made {
  id: string;
}

interface Products {
  items: { id: string; name: string; code: string }[];
}

test("the programmes of a key account are kept on its page", async ({ page, isMobile }) => {
  await signIn(page, "rep");
  const name = unused("供货重点客户");
  const customer = await call<Made>(page, "POST", "/api/v1/customers", { name });
  const { date } = await call<{ date: string }>(page, "GET", "/api/v1/worklist");
  const year = Number(date.slice(0, 4));
  const products = await call<Products>(page, "GET", "/api/v1/products?active=true&limit=1");
  const product = products.items[0];
  if (!product) throw new Error("no products");
  await call(page, "POST", "/api/v1/orders", {
    customerId: customer.id,
    orderedOn: date,
    lines: [{ productId: product.id, quantity: 10, unitPrice: 10000 }],
  });
  await signIn(page, "manager");
  await call(page, "POST", `/api/v1/customers/${customer.id}/classification-decisions`, {
    kind: "TIER",
    tier: "STRATEGIC",
    reason: "年采购额居首",
  });

  await signIn(page, "rep");
  await page.goto(`/key-accounts/accounts/${customer.id}`);
  const supply = page.getByRole("region", { name: "优先供货" });
  await supply.getByRole("button", { name: "记录库存", exact: true }).click();
  const stock = page.getByRole("dialog");
  await stock.getByLabel("产品").fill(product.name);
  await page.getByTitle(`${product.code} ${product.name}`, { exact: true }).first().click();
  await stock.getByLabel("数量").fill("25");
  await stock.getByLabel("告知人").fill("仓库主管赵敏");
  await accessible(page);
  await stock.getByRole("button", { name: "保存" }).click();
  await expect(supply.getByText("仓库主管赵敏")).toBeVisible();

  const incentive = page.getByRole("region", { name: "激励" });
  await incentive.getByRole("button", { name: "约定激励" }).click();
  const rebate = page.getByRole("dialog");
  await rebate.getByLabel("名称").fill(`${year} 年度返利`);
  await rebate.getByLabel("第 1 档比例").fill("2");
  await rebate.getByRole("button", { name: "增加一档" }).click();
  await rebate.getByLabel("第 2 档起点").fill("50000");
  await rebate.getByLabel("第 2 档比例").fill("3");
  await accessible(page);
  await rebate.getByRole("button", { name: "保存" }).click();
  // 2 % of the first 50 000 and 3 % of the other.
  await expect(incentive.getByText("¥2,500").first()).toBeVisible();
  await incentive.getByText("计入的订单：1 张").first().click();
  await expect(incentive.getByRole("cell", { name: "¥100,000" })).toBeVisible();
  await incentive.getByRole("button", { name: "记录支付" }).click();
  const payout = page.getByRole("dialog");
  await payout.getByLabel("凭证号").fill("FP-0031");
  await payout.getByRole("button", { name: "保存" }).click();
  await expect(incentive.getByText("FP-0031")).toBeVisible();

  const events = page.getByRole("region", { name: "关注动态" });
  await events.getByRole("button", { name: "记录动态" }).first().click();
  const event = page.getByRole("dialog");
  await event.getByLabel("类型").click();
  await page.getByTitle("周年庆典", { exact: true }).click();
  await event.getByLabel("名称").fill("建厂二十周年");
  await event.getByRole("button", { name: "保存" }).click();
  await events.getByRole("button", { name: "转为跟进计划 建厂二十周年" }).click();
  await expect(events.getByText("已列入跟进计划")).toBeVisible();

  const promotion = page.getByRole("region", { name: "联合促销" });
  await promotion.getByRole("button", { name: "设计联合促销" }).click();
  await accessible(page);
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await accessible(page);
  if (isMobile) {
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > window.innerWidth,
    );
    expect(wide).toBe(false);
  }
});
