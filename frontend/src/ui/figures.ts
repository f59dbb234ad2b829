/** What was typed as a number: null when nothing was, NaN when it is none. */
export function readFigure(text: string): number | null {
  const plain = text.normalize("NFKC").replaceAll(/[,\s]/g, "").replace("−", "-");
  if (plain === "") return null;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

export type FigureFault = "missing" | "unreadable" | "negative" | "zero" | "decimals";

interface Limits {
  required?: boolean;
  /** Whether nought will do. */
  zero?: boolean;
  decimals: number;
}

/** What is wrong with a figure as it was typed. */
export function figureFault(value: number | null, limits: Limits): FigureFault | undefined {
  if (value === null) return limits.required ? "missing" : undefined;
  if (Number.isNaN(value)) return "unreadable";
  if (value < 0) return "negative";
  if (value === 0 && !limits.zero) return "zero";
  return Number(value.toFixed(limits.decimals)) === value ? undefined : "decimals";
}
