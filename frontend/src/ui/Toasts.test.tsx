import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it } from "vitest";
import { ApiError } from "../api/problem";
import { startI18n } from "../i18n";
import { toast } from "./toast";
import { Toasts } from "./Toasts";

afterEach(cleanup);

it("says when taking back does not work", async () => {
  await startI18n("zh-CN");
  render(<Toasts />);
  const problem = { type: "x", title: "x", status: 409, detail: "这个计划已经完成了。" };
  toast("已记录", { undo: () => Promise.reject(new ApiError(409, problem as never)) });
  await userEvent.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText("这个计划已经完成了。")).toBeTruthy();
});
