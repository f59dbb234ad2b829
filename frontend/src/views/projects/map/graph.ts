import { MarkerType, Position, type Edge } from "@xyflow/react";
import { colors } from "../../../ui/theme";
import type { Place, Plan } from "./layout";
import { SIDES, type PersonNode } from "./PersonCard";
import type { RelationshipMap } from "./types";

const where = (position: Position, { width, height }: Place) => ({
  x: position === Position.Left ? 0 : position === Position.Right ? width : width / 2,
  y: position === Position.Top ? 0 : position === Position.Bottom ? height : height / 2,
});

/** The cards with their sizes and the places of their lines, so that nothing waits for being measured. */
export function nodesOf(plan: Plan): PersonNode[] {
  return plan.places.map((place) => ({
    id: place.person.contactId,
    type: "person",
    position: { x: place.x, y: place.y },
    width: place.width,
    height: place.height,
    handles: SIDES.map((side) => ({
      ...side,
      ...where(side.position, place),
      width: 1,
      height: 1,
    })),
    data: { place },
  }));
}

/** Who reports to whom, and who listens to whom. */
export function edgesOf(plan: Plan, map: Pick<RelationshipMap, "influences">): Edge[] {
  const places = new Map(plan.places.map((p) => [p.person.contactId, p]));
  const reporting = plan.places.flatMap(({ person, superiorId }) =>
    superiorId
      ? [
          {
            id: `reports-${person.contactId}`,
            source: superiorId,
            target: person.contactId,
            sourceHandle: "below",
            targetHandle: "above",
            type: "smoothstep",
            className: "map-reports",
            // On the line itself and not in the style sheet: a saved picture takes it along.
            style: { stroke: colors.lineStrong, strokeWidth: 1.6, fill: "none" },
          },
        ]
      : [],
  );
  const influence = map.influences.flatMap((line) => {
    const from = places.get(line.fromContactId);
    const to = places.get(line.toContactId);
    if (!from || !to) return [];
    return [
      {
        id: line.id,
        source: line.fromContactId,
        target: line.toContactId,
        ...sides(from, to),
        type: "influence",
        // Across a card it is seen, behind it it would lead nowhere.
        zIndex: 1,
        data: { strength: line.strength },
        markerEnd: { type: MarkerType.ArrowClosed, color: colors.sky, width: 18, height: 18 },
      },
    ];
  });
  return [...reporting, ...influence];
}

/** By the nearer sides; one above the other are joined at the outer side, clear of the chart's lines. */
function sides(from: Place, to: Place): Pick<Edge, "sourceHandle" | "targetHandle"> {
  if (to.x >= from.x + from.width) return { sourceHandle: "right-out", targetHandle: "left-in" };
  if (to.x + to.width <= from.x) return { sourceHandle: "left-out", targetHandle: "right-in" };
  return from.x + from.width / 2 < to.x + to.width / 2
    ? { sourceHandle: "left-out", targetHandle: "left-in" }
    : { sourceHandle: "right-out", targetHandle: "right-in" };
}
