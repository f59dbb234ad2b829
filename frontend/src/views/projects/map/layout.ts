import { Graph, layout as arrange } from "@dagrejs/dagre";
import { badgesOf } from "./marks";
import type { MapPerson, RelationshipMap } from "./types";

export interface Place {
  person: MapPerson;
  x: number;
  y: number;
  width: number;
  height: number;
  /** By how much the card is larger than the smallest: its weight. */
  scale: number;
  /** Cards of one row stand beside each other. */
  row: number;
  superiorId?: string;
}

export interface Plan {
  places: Place[];
  width: number;
  height: number;
}

const WIDTH = 214;
const LINE = 21.5;
/** From this weight on a card grows no more. */
const HEAVIEST = 60;
const GROWTH = 0.6;
const GAP = 34;

/** The weight of a person's word as the size of the card. */
export function sizeOf(person: MapPerson, map: Pick<RelationshipMap, "best">) {
  const scale = 1 + (Math.min(person.weight ?? 0, HEAVIEST) / HEAVIEST) * GROWTH;
  // Two badges stand beside each other; a long name takes the place of both.
  const badges = badgesOf(person, map).reduce(
    (sum, badge) => sum + (badge.kind === "BACKS" && badge.name.length > 4 ? 2 : 1),
    0,
  );
  const lines =
    2 + // who, and as what
    (person.role == null ? 0 : 2) +
    (person.left && person.knownBy.length === 0 ? 0 : 1) +
    Math.ceil(badges / 2);
  return {
    scale,
    width: Math.round(WIDTH * scale),
    height: Math.round((lines * LINE + 20) * scale),
  };
}

/** Whom people report to, as far as that one is in the map; nobody is above themselves even if the data says so. */
export function superiors(people: MapPerson[]): Map<string, string> {
  const known = new Set(people.map((p) => p.contactId));
  const above = new Map<string, string>();
  for (const { contactId, reportsToId } of people) {
    if (!reportsToId || !known.has(reportsToId)) continue;
    let up: string | undefined = reportsToId;
    while (up !== undefined && up !== contactId) up = above.get(up);
    if (up === undefined) above.set(contactId, reportsToId);
  }
  return above;
}

/** Where each card stands: the org chart, and below it those of whom nobody knows where they belong. */
export function planOf(map: Pick<RelationshipMap, "people" | "best">): Plan {
  const above = superiors(map.people);
  const bosses = new Set(above.values());
  const inTree = (p: MapPerson) => above.has(p.contactId) || bosses.has(p.contactId);
  const tree = treeOf(map, map.people.filter(inTree), above);
  const bottom = Math.max(0, ...tree.map((p) => p.y + p.height));
  const right = Math.max(0, ...tree.map((p) => p.x + p.width));
  const rows = Math.max(-1, ...tree.map((p) => p.row));
  const loose = looseOf(
    map,
    map.people.filter((p) => !inTree(p)),
    { top: bottom === 0 ? 0 : bottom + GAP * 2, width: Math.max(right, WIDTH * 5), row: rows + 1 },
  );
  const places = [...tree, ...loose];
  return {
    places,
    width: Math.max(0, ...places.map((p) => p.x + p.width)),
    height: Math.max(0, ...places.map((p) => p.y + p.height)),
  };
}

function treeOf(
  map: Pick<RelationshipMap, "best">,
  people: MapPerson[],
  above: Map<string, string>,
): Place[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: "TB", nodesep: GAP, ranksep: 64 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const person of people) {
    const { width, height } = sizeOf(person, map);
    graph.setNode(person.contactId, { width, height });
  }
  for (const [below, superior] of above) graph.setEdge(superior, below);
  arrange(graph);
  const at = (id: string) => graph.node(id) as { x: number; y: number };
  const heights = [...new Set(people.map((p) => Math.round(at(p.contactId).y)))].sort(
    (a, b) => a - b,
  );
  return people.map((person) => {
    const size = sizeOf(person, map);
    const { x, y } = at(person.contactId);
    return {
      person,
      ...size,
      x: Math.round(x - size.width / 2),
      y: Math.round(y - size.height / 2),
      row: heights.indexOf(Math.round(y)),
      superiorId: above.get(person.contactId),
    };
  });
}

function looseOf(
  map: Pick<RelationshipMap, "best">,
  people: MapPerson[],
  from: { top: number; width: number; row: number },
): Place[] {
  const heavyFirst = [...people].sort((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
  const places: Place[] = [];
  let x = 0;
  let y = from.top;
  let row = from.row;
  let tallest = 0;
  for (const person of heavyFirst) {
    const size = sizeOf(person, map);
    if (x > 0 && x + size.width > from.width) {
      x = 0;
      y += tallest + GAP;
      row += 1;
      tallest = 0;
    }
    places.push({ person, ...size, x, y, row });
    x += size.width + GAP;
    tallest = Math.max(tallest, size.height);
  }
  return places;
}
