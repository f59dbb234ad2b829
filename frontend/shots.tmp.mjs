import { chromium } from "@playwright/test";
const base = process.env.BASE_URL ?? "http://localhost:5199";
const only = process.argv[2]?.split(",");
const b = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const views = {
  today: "/today",
  customers: "/customers",
  board: "/customers?view=board",
  portfolio: "/portfolio?compare=2026-06-30",
  imports: "/imports",
  settings: "/settings/cadence",
  customer: null,
  checklist: null,
  playbook: null,
  history: null,
  details: null,
};
for (const [w, h] of [
  [1440, 900],
  [390, 844],
])
  for (const lang of (process.env.LANGS ?? "zh-CN,en").split(",")) {
    const c = await b.newContext({
      viewport: { width: w, height: h },
      locale: lang === "en" ? "en-GB" : "zh-CN",
      isMobile: w < 500,
      deviceScaleFactor: 1,
    });
    await c.addInitScript((l) => localStorage.setItem("gengke.locale", l), lang);
    const p = await c.newPage();
    p.on("pageerror", (e) => console.log("PAGEERROR", e.message));
    p.on("console", (m) => {
      if (["error", "warning"].includes(m.type()))
        console.log(m.type(), p.url(), m.text().slice(0, 300));
    });
    const shot = async (n, full = true) => {
      if (only && !only.includes(n)) return;
      await p.waitForTimeout(700);
      await p.screenshot({ path: `/tmp/shots/${n}-${w}-${lang}.png`, fullPage: full });
    };
    await p.goto(base + "/");
    await p.waitForSelector("#username");
    await shot("signin");
    await p.fill("#username", process.env.USERNAME_ ?? "manager");
    await p.fill("#password", "gengke-demo");
    await p.keyboard.press("Enter");
    await p.waitForSelector(".work, .state");
    for (const [n, u] of Object.entries(views)) {
      if (only && !only.includes(n)) continue;
      if (u) await p.goto(base + u);
      else {
        await p.goto(base + "/customers");
        await p.waitForSelector(".cell-name a, .cards a");
        const href = await p.locator(".cell-name a, .cards a").nth(3).getAttribute("href");
        await p.goto(base + href + (n === "customer" ? "" : "?tab=" + n));
      }
      await p.waitForLoadState("networkidle");
      await shot(n);
    }
    if (!only || only.includes("complete")) {
      await p.goto(base + "/today");
      await p.waitForSelector(".work");
      await p.locator(".work").nth(1).click();
      await p.waitForTimeout(300);
      await p
        .getByRole("button", { name: lang === "en" ? /Complete/ : /完成/ })
        .last()
        .click();
      await shot("complete", false);
    }
    if (!only || only.includes("palette")) {
      await p.goto(base + "/today");
      await p.waitForSelector(".work");
      await p.keyboard.press("Control+k");
      await p.keyboard.type("广州");
      await p.waitForTimeout(500);
      await shot("palette", false);
    }
    if (!only || only.includes("log")) {
      await p.goto(base + "/today");
      await p.waitForSelector(".work");
      await p.keyboard.press("l");
      await shot("log", false);
    }
    if (!only || only.includes("status")) {
      await p.goto(base + "/customers");
      await p.waitForSelector(".cell-name a, .cards a");
      await p.locator(".cell-name a, .cards a").nth(3).click();
      await p.getByRole("button", { name: lang === "en" ? "Change status" : "变更状态" }).click();
      await p.waitForTimeout(400);
      await p
        .getByText(lang === "en" ? "Paused" : "暂停联系")
        .last()
        .click();
      await shot("status", false);
    }
    await c.close();
  }
await b.close();
