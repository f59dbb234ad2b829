import { expect, it, vi } from "vitest";
import { formatsFor } from "./format";

const now = new Date("2026-10-08T00:00:00Z");
const zh = formatsFor("zh-CN", now);
const en = formatsFor("en", now);

it("writes a business date as that day, whatever the zone of the reader", () => {
  expect(zh.date("2026-10-08")).toBe("2026年10月8日");
  expect(en.date("2026-10-08")).toBe("8 Oct 2026");
  expect(zh.shortDate("2026-10-08")).toBe("10月8日");
  expect(zh.shortDate("2025-10-08")).toBe("2025/10/8");
  expect(en.shortDate("2025-10-08")).toBe("8 Oct 2025");
});

it("writes money and shares as the reader does", () => {
  expect(zh.money(1234567.5)).toBe("¥1,234,567.5");
  expect(zh.percent(0.263)).toBe("26.3%");
  expect(zh.ratio(48, 173, 0.2775)).toBe("27.7%");
  expect(zh.ratio(0, 0, null)).toBe("–");
  expect(zh.money(null)).toBe("–");
});

it("writes an instant as the day on the reader's clock", () => {
  vi.stubEnv("TZ", "Asia/Shanghai");
  expect(zh.date("2026-10-31T16:00:00Z")).toBe("2026年11月1日");
  expect(zh.shortDate("2026-10-31T15:59:59Z")).toBe("10月31日");
  vi.unstubAllEnvs();
});
