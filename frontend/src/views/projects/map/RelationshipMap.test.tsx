import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { startI18n } from "../../../i18n";
import { colors } from "../../../ui/theme";
import { fileNameOf } from "./exportImage";
import { example, person } from "../../../../tests/relationshipMap";
import { badgesOf, stanceLooks, stanceOf } from "./marks";
import { PersonPanel } from "./PersonPanel";
import { RelationshipMap } from "./RelationshipMap";
import type { RelationshipMap as Answer } from "./types";

afterEach(cleanup);
beforeEach(() => startI18n("zh-CN"));

async function show(map: Answer) {
  const root = createRootRoute({
    component: () => (
      <RelationshipMap
        map={map}
        customerName="白云宾馆"
        first={<button type="button">{"先做"}</button>}
        panel={(one, choose) => (
          <PersonPanel map={map} customerName="白云宾馆" person={one} choose={choose} />
        )}
      />
    ),
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole("figure");
}

const card = (name: string) =>
  document.querySelector<HTMLElement>(`.map-person[aria-label^="${name}，"]`)!;

describe("badges", () => {
  it("say what is missing at a person, the worst first", () => {
    const of = (id: string) =>
      badgesOf(
        example.people.find((p) => p.contactId === id)!,
        example,
      ).map((b) => b.kind);
    expect(of("chen")).toEqual(["ONLY_ONE"]);
    expect(of("wang")).toEqual(["OVERSTEPPED", "BACKS"]);
    expect(of("zhao")).toEqual(["ABSENT", "NOBODY_KNOWS"]);
    expect(of("sun")).toEqual(["NOT_RECENTLY"]);
    expect(of("lin")).toEqual([]);
  });

  it("say of somebody who has left what the service says", () => {
    const gone = person("x", { left: true });
    expect(badgesOf(gone, example).map((b) => b.kind)).toEqual(["LEFT"]);
    const missed = person("x", { left: true, gap: "NOBODY_KNOWS" });
    expect(badgesOf(missed, example).map((b) => b.kind)).toEqual(["LEFT", "NOBODY_KNOWS"]);
  });

  it("name the best competitor's people only", () => {
    const other = person("x", { stances: [{ competitorId: "y", stance: "SUPPORT" }] });
    expect(badgesOf(other, example)).toEqual([]);
    expect(badgesOf(other, { best: null })).toEqual([]);
  });
});

it("knows a stance of those who decide, and none of others", () => {
  expect(stanceOf(person("x"))).toBeUndefined();
  expect(stanceOf(person("x", { role: "USES" }))).toBe("UNKNOWN");
  expect(stanceOf(example.people[1]!)).toBe("AGAINST");
});

it("tells stances by colours that can be read and by four shapes", () => {
  const looks = Object.values(stanceLooks);
  expect(new Set(looks.map((l) => l.path)).size).toBe(4);
  for (const { ink, ground } of looks) {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, colors.surface)).toBeGreaterThanOrEqual(4.5);
  }
});

it("shows each person with what is known, and says all of it in words", async () => {
  await show(example);
  const wang = card("王强");
  expect(within(wang).getByText("反对")).toBeTruthy();
  expect(within(wang).getByText("支持海辰")).toBeTruthy();
  expect(within(wang).getByText("接触过早")).toBeTruthy();
  expect(within(wang).getByText("30%")).toBeTruthy();
  const words = screen.getByText(/文字版（6 人，2 条影响关系）/).closest("details")!;
  const text = within(words)
    .getAllByRole("listitem", { hidden: true })
    .map((item) => item.textContent);
  expect(text).toHaveLength(8);
  expect(text[0]).toBe(
    "陈国栋，总经理；决策；权重 40%；第 6、8 步；对我们：支持；仅一人认识；认识的同事：李伟（11月3日）",
  );
  expect(text).toContain("赵磊对陈国栋影响很大：选型先问他");
  expect(text.some((line) => line?.includes("汇报给王强") && line.includes("已离职"))).toBe(true);
});

it("moves by the arrow keys, one card at a time in the order of tabbing, and opens with Enter", async () => {
  await show(example);
  expect(document.querySelectorAll('.map-person[tabindex="0"]')).toHaveLength(1);
  card("陈国栋").focus();
  await userEvent.keyboard("{ArrowDown}");
  const below = document.activeElement as HTMLElement;
  expect(["wang", "zhao"]).toContain(below.dataset.person);
  expect(below.tabIndex).toBe(0);
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(card("陈国栋"));
  expect(screen.queryByRole("complementary")).toBeNull();
  await userEvent.keyboard("{Enter}");
  const panel = screen.getByRole("complementary", { name: "关于陈国栋" });
  expect(within(panel).getByText("集团内的样板工程")).toBeTruthy();
  expect(within(panel).getByText("李伟，最近见面 2026年11月3日")).toBeTruthy();
  await userEvent.click(within(panel).getByRole("button", { name: "王强" }));
  expect(screen.getByRole("complementary", { name: "关于王强" })).toBeTruthy();
});

it("says what to do first when nobody is there", async () => {
  const root = createRootRoute({
    component: () => (
      <RelationshipMap
        map={{ ...example, people: [], influences: [] }}
        customerName="x"
        panel={() => null}
        first={<button type="button">{"先做"}</button>}
      />
    ),
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(<RouterProvider router={router as never} />);
  expect(await screen.findByText("关系图上还没有人")).toBeTruthy();
  expect(screen.getByRole("button", { name: "先做" })).toBeTruthy();
});

it("names files by customer, project and day", () => {
  expect(fileNameOf(["白云/宾馆", "二期: 门禁", "关系图", "2026-11-23"], "png")).toBe(
    "白云 宾馆-二期 门禁-关系图-2026-11-23.png",
  );
});

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((i) => {
    const c = parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
