import { theme } from "antd";
import { describe, expect, it } from "vitest";
import { antdTheme, colors, statusLooks } from "./theme";

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

const token = theme.getDesignToken(antdTheme);

describe("contrast of text and ground", () => {
  const grounds = [colors.paper, colors.surface, colors.soil];
  const inks = [
    colors.ink,
    colors.inkSoft,
    colors.inkFaint,
    colors.green,
    colors.clay,
    colors.ochre,
  ];

  it.each(grounds.flatMap((ground) => inks.map((ink) => [ink, ground])))(
    "%s on %s reaches 4.5",
    (ink, ground) => {
      expect(contrast(ink!, ground!)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(["Primary", "Info", "Success", "Warning", "Error"] as const)(
    "words on the ground of a note (%s) reach 4.5",
    (kind) => {
      const ground = token[`color${kind}Bg`];
      for (const ink of [token.colorText, colors.inkFaint, colors.green]) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it.each(Object.entries(statusLooks))("status %s reaches 4.5", (_status, look) => {
    expect(contrast(look.ink, look.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    [colors.clay, colors.clayWash],
    [colors.ochre, colors.ochreWash],
    [colors.sky, colors.skyWash],
    [colors.green, colors.greenWash],
    [colors.white, colors.green],
    [colors.white, colors.greenHover],
    [colors.white, colors.clay],
  ])("%s on %s reaches 4.5", (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });
});
