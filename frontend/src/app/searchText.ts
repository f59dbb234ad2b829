/**
 * The search part of an address the way the service reads queries: a repeated name for a list, no
 * quoting, nothing for what is not set. So a link from a figure to a list can be read by people.
 */
export type RawSearch = Record<string, string | string[]>;

export function parseSearch(text: string): RawSearch {
  const raw: RawSearch = {};
  for (const [key, value] of new URLSearchParams(text)) {
    const old = raw[key];
    raw[key] = old === undefined ? value : ([] as string[]).concat(old, value);
  }
  return raw;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value === undefined || value === null || value === "") continue;
    if (Array.isArray(value)) value.forEach((v) => params.append(key, String(v)));
    else params.set(key, String(value));
  }
  const text = params.toString();
  return text ? `?${text}` : "";
}

export function one(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first !== "" ? first : undefined;
}

export function many(value: unknown): string[] | undefined {
  const list = ([] as unknown[])
    .concat(value ?? [])
    .filter((v): v is string => typeof v === "string");
  return list.length > 0 ? list : undefined;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  const text = one(value);
  return allowed.find((a) => a === text);
}

export function manyOf<T extends string>(value: unknown, allowed: readonly T[]): T[] | undefined {
  const list = (many(value) ?? []).filter((v): v is T => allowed.includes(v as T));
  return list.length > 0 ? list : undefined;
}

export function numbersOf<T extends number>(
  value: unknown,
  allowed: readonly T[],
): T[] | undefined {
  // Texts of an address, or what was made of them before.
  const list = ([] as unknown[])
    .concat(value ?? [])
    .filter((v) => v !== "")
    .map(Number)
    .filter((v): v is T => allowed.includes(v as T));
  return list.length > 0 ? list : undefined;
}

export function day(value: unknown): string | undefined {
  const text = one(value);
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

export function flag(value: unknown): boolean | undefined {
  const text = value === true ? "true" : value === false ? "false" : one(value);
  return text === "true" ? true : text === "false" ? false : undefined;
}
