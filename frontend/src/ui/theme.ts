import type { ThemeConfig } from "antd";
import type { Status } from "../api/types";

/**
 * The look of the page in one place: a field in spring. Warm soil and paper for surfaces, ink that is
 * a green-black, one green for what can be done, clay for what is late. Each pair of text and ground
 * that is used together reaches WCAG AA; theme.test.ts measures it.
 */
export const colors = {
  paper: "#f5f2ea",
  surface: "#fffdf8",
  soil: "#eeeadd",
  line: "#e3ddcc",
  lineStrong: "#8d8672",
  ink: "#20281f",
  inkSoft: "#4d5647",
  inkFaint: "#646b5b",
  green: "#2b5f43",
  greenHover: "#357552",
  greenActive: "#204a34",
  seedling: "#7fa84f",
  greenWash: "#e4eed8",
  clay: "#a33c17",
  clayWash: "#f9e5da",
  ochre: "#7d5200",
  ochreWash: "#f8ebcb",
  sky: "#2a5a80",
  skyWash: "#e2ecf4",
  white: "#ffffff",
} as const;

export interface StatusLook {
  ink: string;
  ground: string;
  /** For areas in charts, where the label stands beside the area. */
  area: string;
}

export const statusLooks: Record<Status, StatusLook> = {
  CONTACT_STARTED: { ink: "#2b5172", ground: "#e2ecf5", area: "#7fa3c4" },
  CONTACTED_REPEATEDLY: { ink: "#185a5c", ground: "#daeeec", area: "#4aa09c" },
  TESTING: { ink: "#5a4089", ground: "#ebe5f6", area: "#9079c4" },
  HELD_BY_COMPETITOR: { ink: "#744d00", ground: "#f9ebca", area: "#d8a63c" },
  WON: { ink: "#22572f", ground: "#dcefd6", area: "#4f9158" },
  PAUSED: { ink: "#943a17", ground: "#fbe5da", area: "#d07c54" },
  ABANDONED: { ink: "#51564c", ground: "#e8e7e0", area: "#aaab9e" },
};

const latin =
  '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "Liberation Sans"';

export const fonts = {
  /** Quotation marks and digits take the width of the language: its own fonts come first. */
  latinText: `${latin}, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`,
  text: '"PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, -apple-system, "Segoe UI", sans-serif',
  display:
    '"Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", Georgia, "Times New Roman", serif',
} as const;

export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: colors.green,
    colorLink: colors.green,
    colorLinkHover: colors.greenHover,
    colorInfo: colors.sky,
    colorSuccess: colors.green,
    colorWarning: colors.ochre,
    colorError: colors.clay,
    // Made from dark inks these grounds would be dark too: words on them could not be read.
    colorPrimaryBg: colors.greenWash,
    colorPrimaryBgHover: "#d6e4c6",
    colorPrimaryBorder: "#b9d3a4",
    colorInfoBg: colors.skyWash,
    colorInfoBorder: "#b7cfe2",
    colorSuccessBg: colors.greenWash,
    colorSuccessBorder: "#b9d3a4",
    colorWarningBg: colors.ochreWash,
    colorWarningBorder: "#e3c987",
    colorErrorBg: colors.clayWash,
    colorErrorBorder: "#ecc3ae",
    colorText: colors.ink,
    colorTextSecondary: colors.inkSoft,
    colorTextTertiary: colors.inkFaint,
    colorTextDescription: colors.inkFaint,
    colorTextPlaceholder: colors.inkFaint,
    colorBgLayout: colors.paper,
    colorBgContainer: colors.surface,
    colorBgElevated: colors.surface,
    colorBorder: "#cfc8b4",
    colorBorderSecondary: colors.line,
    colorFillAlter: colors.soil,
    controlItemBgActive: colors.greenWash,
    controlItemBgHover: colors.soil,
    fontFamily: "var(--font-text)",
    fontSize: 14,
    borderRadius: 7,
    borderRadiusLG: 11,
    controlHeight: 34,
    wireframe: false,
    boxShadowSecondary:
      "0 10px 34px -10px rgba(45, 43, 25, 0.28), 0 2px 6px rgba(45, 43, 25, 0.08)",
  },
  components: {
    Button: { primaryShadow: "none", defaultShadow: "none", fontWeight: 500 },
    Segmented: { trackBg: colors.soil, itemColor: colors.inkSoft },
    Tabs: { itemColor: colors.inkSoft, horizontalMargin: "0 0 16px 0" },
    Steps: { colorTextDescription: colors.inkFaint },
    Modal: { titleFontSize: 17 },
    Select: { optionSelectedBg: colors.greenWash, optionActiveBg: colors.soil },
  },
};

/** Without motion, for those who asked their system for that. */
export const calmTheme: ThemeConfig = {
  ...antdTheme,
  token: { ...antdTheme.token, motion: false },
};

/** The same tokens for the style sheets, as custom properties. */
export function applyTheme(root: HTMLElement = document.documentElement): void {
  for (const [name, value] of Object.entries(colors)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`, value);
  }
  for (const [status, look] of Object.entries(statusLooks)) {
    root.style.setProperty(`--area-${status.toLowerCase()}`, look.area);
  }
  root.style.setProperty("--font-chinese", fonts.text);
  root.style.setProperty("--font-latin", fonts.latinText);
  root.style.setProperty("--font-display", fonts.display);
}
