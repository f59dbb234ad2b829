import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DatePicker } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import { useState } from "react";
import { afterEach, expect, it, vi } from "vitest";
import { saveOnCtrlEnter } from "./saveKey";

afterEach(cleanup);

function Form({ save }: { save: (day: string | undefined) => void }) {
  const [day, setDay] = useState<Dayjs | null>(null);
  return (
    <form
      onKeyDown={saveOnCtrlEnter}
      onSubmit={(e) => {
        e.preventDefault();
        save(day?.format("YYYY-MM-DD"));
      }}
    >
      <DatePicker value={day} minDate={dayjs("2026-01-01")} onChange={(d) => setDay(d)} />
    </form>
  );
}

it("saves with the date that was typed last", async () => {
  const save = vi.fn();
  render(<Form save={save} />);
  await userEvent.type(screen.getByRole("textbox"), "2026-03-09");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(save).toHaveBeenCalledExactlyOnceWith("2026-03-09"));
});

it("does not save past a date that cannot be", async () => {
  const save = vi.fn();
  render(<Form save={save} />);
  await userEvent.type(screen.getByRole("textbox"), "2026-13");
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(save).not.toHaveBeenCalled();
});

it("takes a date by Enter alone, and saves nothing", async () => {
  const save = vi.fn();
  render(<Form save={save} />);
  await userEvent.type(screen.getByRole("textbox"), "2026-03-09{Enter}");
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(save).not.toHaveBeenCalled();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(save).toHaveBeenCalledExactlyOnceWith("2026-03-09"));
});
