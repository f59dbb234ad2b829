/** 86010000 → 86,010,000, also while one types "12." or "12.50". */
export function grouped(value: number | string): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...rest].join(".");
}

/** What was grouped, as digits again. */
export function ungrouped(text: string | undefined): string {
  return (text ?? "").replaceAll(/[,，\s]/g, "");
}
