import { getViewportForBounds } from "@xyflow/react";
import { colors } from "../../../ui/theme";
import type { Plan } from "./layout";

/** Room for lines that swing out beyond the cards. */
export const SWING = 96;

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

/** The whole map in its own size, whatever part of it is on the screen. */
export async function downloadImage(
  canvas: HTMLElement,
  plan: Plan,
  kind: ImageKind,
  name: string,
): Promise<void> {
  const { toPng, toSvg } = await import("html-to-image");
  const viewport = canvas.querySelector<HTMLElement>(".react-flow__viewport")!;
  const width = Math.ceil(plan.width + SWING * 2);
  const height = Math.ceil(plan.height + SWING * 2);
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
    style: { width: `${width}px`, height: `${height}px`, transform: `translate(${x}px, ${y}px)` },
  };
  const link = document.createElement("a");
  link.href = await (kind === "png" ? toPng : toSvg)(viewport, options);
  link.download = name;
  link.click();
}
