import { existsSync } from "node:fs";
import { defineConfig, devices } from "@playwright/test";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(chromium)) {
  throw new Error(
    `No browser at ${chromium}. On Debian: apt-get install -y chromium fonts-noto-cjk`,
  );
}

const launchOptions = {
  executablePath: chromium,
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
};

/** Work of managers and administrators at a desk. */
const DESK_WORK = [
  "classification",
  "company",
  "handover",
  "import",
  "merge",
  "partners",
  "rivals",
  "segments",
  "team",
  "templates",
];

/** Starts nothing itself: BASE_URL says where the page is served. */
export default defineConfig({
  testDir: "e2e",
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  // A second try is told as flaky in the end; what fails twice is broken.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:8080",
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    // What hangs says where, before the whole test runs out of time.
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // Whoever asked for less motion waits for none; and a test need not wait for things to come to rest.
    contextOptions: { reducedMotion: "reduce" },
    // Recording takes a third of the time: only where somebody will look at it.
    trace: process.env.TRACE === undefined ? "off" : "retain-on-failure",
    launchOptions,
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // What is done at a desk is tried there alone; that each view stands on a phone too, views.spec says.
      testIgnore: DESK_WORK.map((name) => `**/${name}.spec.ts`),
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        userAgent: devices["Pixel 7"].userAgent,
      },
    },
  ],
});
