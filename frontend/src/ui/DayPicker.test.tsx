import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import dayjs from "dayjs";
import { useState } from "react";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { speakLocale, startI18n } from "../i18n";
import { DayPicker } from "./DayPicker";
import { dayTyped } from "./dayTyped";
import { saveUnlessHeldUp } from "./saveKey";

beforeAll(() => startI18n("zh-CN"));
afterEach(cleanup);

function Form({ save, first }: { save: (day?: string) => void; first?: string }) {
  const [day, setDay] = useState(first);
  return (
    <form onSubmit={saveUnlessHeldUp(() => save(day))}>
      <DayPicker value={day} maxDate={dayjs("2026-12-31")} onChange={setDay} />
      <button type="submit">✓</button>
    </form>
  );
}

it("knows days that cannot be", () => {
  expect(dayTyped("2026-02-31")).toBe("unreadable");
  expect(dayTyped("tomorrow")).toBe("unreadable");
  expect(dayTyped("2026-02-28")).toBeUndefined();
  expect(dayTyped("")).toBeUndefined();
  expect(dayTyped("2026-02-28", dayjs("2026-03-01"))).toBe("early");
  expect(dayTyped("2026-03-02", undefined, dayjs("2026-03-01"))).toBe("late");
});

it.each(["2026-02-31", "tomorrow"])("keeps %s and says what is wrong", async (text) => {
  const save = vi.fn();
  render(<Form save={save} />);
  const field = screen.getByRole<HTMLInputElement>("textbox");
  await userEvent.type(field, text);
  await userEvent.tab();
  expect(field.value).toBe(text);
  expect(screen.getByRole("alert").textContent).toContain("没有这一天");
  expect(field.getAttribute("aria-invalid")).toBe("true");
  await userEvent.click(screen.getByText("✓"));
  expect(save).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field);
});

it("says it in English too, and which days there are", async () => {
  await speakLocale("en");
  render(<Form save={vi.fn()} first="2026-03-01" />);
  const field = screen.getByRole<HTMLInputElement>("textbox");
  await userEvent.clear(field);
  await userEvent.type(field, "2027-01-01");
  await userEvent.tab();
  expect(field.value).toBe("2027-01-01");
  expect(screen.getByRole("alert").textContent).toContain("31 Dec 2026");
  await speakLocale("zh-CN");
});

it("is content once the day is mended", async () => {
  const save = vi.fn();
  render(<Form save={save} first="2026-03-01" />);
  const field = screen.getByRole<HTMLInputElement>("textbox");
  await userEvent.clear(field);
  await userEvent.type(field, "2026-02-31");
  await userEvent.tab();
  await userEvent.clear(field);
  await userEvent.type(field, "2026-02-27");
  await userEvent.tab();
  expect(screen.queryByRole("alert")).toBeNull();
  await userEvent.click(screen.getByText("✓"));
  expect(save).toHaveBeenCalledExactlyOnceWith("2026-02-27");
});
