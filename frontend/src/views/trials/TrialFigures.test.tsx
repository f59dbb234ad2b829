import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Schemas } from "../../api/types";
import { startI18n } from "../../i18n";
import { Rivals } from "./TrialFigures";

afterEach(cleanup);

it("does not call trials open that may have ended", async () => {
  await startI18n("zh-CN");
  const count = (n: number) => ({ count: n, list: "/api/v1/test-trials?competitorId=k" });
  const results = {
    items: [
      { competitorId: "k", competitorName: "海辰", won: count(1), lost: count(0), open: count(3) },
    ],
  } as Schemas["TrialCompetitorResults"];
  const root = createRootRoute({ component: () => <Rivals results={results} /> });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(<RouterProvider router={router as never} />);
  expect(await screen.findByRole("columnheader", { name: "未分胜负" })).toBeTruthy();
  expect(screen.getByText(/测试本身可能已经结束/)).toBeTruthy();
});
