import type { Schemas } from "../../api/types";

/** The service keeps shares as fractions of one; people think in percent. */
export function isShare(definition: Schemas["SettingDefinition"]): boolean {
  return definition.type === "DECIMAL" && definition.minimum === 0 && definition.maximum === 1;
}

/** Fractions have four decimals, so percents have two; rounded, because 0.07 * 100 is 7.000000000000001. */
export function toPercent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

export function fromPercent(percent: number): number {
  return Math.round(percent * 100) / 10_000;
}
