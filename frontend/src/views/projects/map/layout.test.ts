import { describe, expect, it } from "vitest";
import { example, person } from "../../../../tests/relationshipMap";
import { edgesOf, nodesOf } from "./graph";
import { planOf, sizeOf, superiors, type Place } from "./layout";
import { PAPER, printView } from "./printView";
import { inOrder, walk } from "./walk";

const plan = planOf(example);
const at = (id: string) => plan.places.find((p) => p.person.contactId === id)!;
const overlap = (a: Place, b: Place) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the places of the cards", () => {
  it("are larger for more weight", () => {
    const widths = ["chen", "wang", "zhao", "sun", "lin"].map((id) => at(id).width);
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(new Set(widths).size).toBe(5);
    const whole = sizeOf(person("x", { role: "DECIDES", weight: 100 }), example);
    expect(whole.scale).toBeCloseTo(1.6);
  });

  it("put each below their superior, and nobody upon another", () => {
    expect(at("wang").y).toBeGreaterThan(at("chen").y + at("chen").height);
    expect(at("sun").y).toBeGreaterThan(at("wang").y + at("wang").height);
    for (const a of plan.places) {
      for (const b of plan.places) if (a !== b) expect(overlap(a, b)).toBe(false);
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.width).toBeLessThanOrEqual(plan.width + 0.5);
      expect(a.y + a.height).toBeLessThanOrEqual(plan.height + 0.5);
    }
  });

  it("put those who belong nowhere below the chart, the heaviest first", () => {
    const lowest = Math.max(...["chen", "wang", "zhao", "sun", "he"].map((id) => at(id).y));
    expect(at("lin").y).toBeGreaterThan(lowest);
    const many = Array.from({ length: 30 }, (_, i) => person(`p${i}`, { weight: i }));
    const loose = planOf({ people: many, best: null });
    expect(inOrder(loose.places)[0]!.person.contactId).toBe("p29");
    expect(new Set(loose.places.map((p) => p.row)).size).toBeGreaterThan(3);
  });

  it("bear circles, superiors who are not in the map, and nobody at all", () => {
    const above = superiors([
      person("a", { reportsToId: "b" }),
      person("b", { reportsToId: "a" }),
      person("c", { reportsToId: "c" }),
      person("d", { reportsToId: "gone" }),
    ]);
    expect([...above]).toEqual([["a", "b"]]);
    expect(planOf({ people: [], best: null })).toEqual({ places: [], width: 0, height: 0 });
  });
});

describe("the lines", () => {
  it("lead from superiors down and from those who are listened to", () => {
    const edges = edgesOf(plan, example);
    const reports = edges.filter((e) => e.className === "map-reports");
    expect(reports.map((e) => `${e.source} ${e.target}`).sort()).toEqual([
      "chen wang",
      "chen zhao",
      "wang he",
      "wang sun",
    ]);
    const influence = edges.filter((e) => e.type === "influence");
    expect(influence.map((e) => `${e.source} ${e.target} ${e.data!.strength}`)).toEqual([
      "zhao chen STRONG",
      "sun zhao WEAK",
    ]);
    const sides = new Set(nodesOf(plan)[0]!.handles!.map((h) => h.id));
    for (const edge of edges) {
      expect(sides.has(edge.sourceHandle!)).toBe(true);
      expect(sides.has(edge.targetHandle!)).toBe(true);
    }
  });

  it("leave out influence of somebody who is not in the map", () => {
    const stray = { ...example.influences[0]!, toContactId: "gone" };
    expect(edgesOf(plan, { influences: [stray] }).some((e) => e.type === "influence")).toBe(false);
  });
});

describe("the arrow keys", () => {
  it("go up to the superior and down to the first below", () => {
    expect(walk(plan.places, "sun", "ArrowUp")).toBe("wang");
    expect(walk(plan.places, "chen", "ArrowDown")).toBe(
      at("wang").x < at("zhao").x ? "wang" : "zhao",
    );
    expect(walk(plan.places, "chen", "ArrowUp")).toBeUndefined();
  });

  it("go up to the superior, also past a nearer card", () => {
    const place = (id: string, x: number, row: number, superiorId?: string): Place => ({
      person: person(id),
      x,
      y: row * 100,
      width: 50,
      height: 50,
      scale: 1,
      row,
      superiorId,
    });
    const places = [place("near", 0, 0), place("far", 900, 0), place("below", 0, 1, "far")];
    expect(walk(places, "below", "ArrowUp")).toBe("far");
    expect(walk(places, "far", "ArrowDown")).toBe("below");
    expect(walk(places, "near", "ArrowDown")).toBe("below");
  });

  it("go sideways within a row", () => {
    const [left, right] = inOrder(plan.places)
      .filter((p) => p.row === at("wang").row)
      .map((p) => p.person.contactId);
    expect(walk(plan.places, left!, "ArrowRight")).toBe(right);
    expect(walk(plan.places, right!, "ArrowLeft")).toBe(left);
    expect(walk(plan.places, right!, "ArrowRight")).toBeUndefined();
  });

  it("reach those whom no line leads to, and everybody", () => {
    expect(walk(plan.places, "sun", "ArrowDown")).toBe("lin");
    const met = new Set(["chen"]);
    const steps = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
    for (const id of met) {
      for (const step of steps) {
        const next = walk(plan.places, id, step);
        if (next) met.add(next);
      }
    }
    expect(met.size).toBe(example.people.length);
    expect(walk(plan.places, "sun", "Home")).toBe("chen");
    expect(walk(plan.places, "chen", "End")).toBe("lin");
  });
});

it("prints all of it on one page", () => {
  const view = printView({ width: 4000, height: 900 }) as Record<string, string>;
  expect(view["--paper-view"]).toContain(`scale(${(PAPER.width / 4120).toFixed(4)})`);
  expect(parseFloat(view["--paper-height"]!)).toBeLessThanOrEqual(PAPER.height + 4);
  expect(
    (printView({ width: 10, height: 10 }) as Record<string, string>)["--paper-view"],
  ).toContain("scale(1.0000)");
});
