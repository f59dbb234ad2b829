import { getViewportForBounds } from "@xyflow/react";
import { colors } from "../../../ui/theme";
import type { Plan } from "./layout";

/** Room for lines that swing out beyond the cards. */
export const SWING = 96;

/** Room for the heading. */
const HEADING = 72;

export type ImageKind = "png" | "svg";

/** What a file may be called everywhere. */
export function fileNameOf(parts: string[], kind: ImageKind): string {
  const name = parts
    .map((part) => part.replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ").trim())
    .filter(Boolean)
    .join("-")
    .replace(/\s+/g, " ");
  return `${name}.${kind}`;
}

/** Whose map it is, above it. */
function headed(heading: string, left: number, top: number, width: number): HTMLElement {
  const title = document.createElement("div");
  title.className = "map-image-heading";
  title.textContent = heading;
  Object.assign(title.style, {
    position: "absolute",
    left: `${left}px`,
    top: `${top}px`,
    width: `${width}px`,
    height: `${HEADING}px`,
  });
  return title;
}

/** The whole map in its own size, whatever part of it is on the screen. */
export async function downloadImage(
  canvas: HTMLElement,
  plan: Plan,
  kind: ImageKind,
  name: string,
  heading: string,
): Promise<void> {
  const { toPng, toSvg } = await import("html-to-image");
  const viewport = canvas.querySelector<HTMLElement>(".react-flow__viewport")!;
  const width = Math.ceil(plan.width + SWING * 2);
  const height = Math.ceil(plan.height + SWING * 2) + HEADING;
  const { x, y } = getViewportForBounds(
    { x: 0, y: 0, width: plan.width, height: plan.height },
    width,
    height,
    1,
    1,
    0,
  );
  const options = {
    width,
    height,
    backgroundColor: colors.surface,
    skipFonts: true,
    pixelRatio: 2,
    style: {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${x}px, ${y + HEADING / 2}px)`,
    },
  };
  const link = document.createElement("a");
  // It is part of the picture alone: added for the moment in which that is taken.
  const title = headed(heading, -x, -y - HEADING / 2, width);
  viewport.append(title);
  try {
    link.href = await (kind === "png" ? toPng : toSvg)(viewport, options);
  } finally {
    title.remove();
  }
  link.download = name;
  link.click();
}
