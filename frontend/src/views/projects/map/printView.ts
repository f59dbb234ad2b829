import type { CSSProperties } from "react";
import type { Plan } from "./layout";

/** What is left for the map of an A4 page across, in CSS pixels. */
export const PAPER = { width: 1000, height: 560 };

/** Lines swing out beyond the cards. */
const SWING = 60;

/** What the map takes: on paper all of it, as large as it can be; on a phone as tall as its width asks for. */
export function printView(plan: Pick<Plan, "width" | "height">): CSSProperties {
  const zoom = Math.min(
    1,
    PAPER.width / (plan.width + SWING * 2),
    PAPER.height / Math.max(1, plan.height),
  );
  const x = (PAPER.width - plan.width * zoom) / 2;
  return {
    "--map-ratio": `${Math.ceil(plan.width + SWING)} / ${Math.ceil(plan.height + SWING * 2)}`,
    "--paper-width": `${PAPER.width}px`,
    "--paper-height": `${Math.ceil(plan.height * zoom) + 4}px`,
    "--paper-view": `translate(${x.toFixed(1)}px, 2px) scale(${zoom.toFixed(4)})`,
  } as CSSProperties;
}
