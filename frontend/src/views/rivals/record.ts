/** A property of a record, as a form asks for it. */
export interface RecordField<K extends string> {
  name: K;
  label: string;
  kind: "text" | "area" | "day" | "moment" | "choice" | "number";
  required?: boolean;
  hint?: string;
  options?: { value: string; label: string }[];
  /** Days from or up to today. */
  limit?: "past" | "future";
  /** Takes the whole width. */
  wide?: boolean;
  max?: number;
}

export type Values<K extends string> = Partial<Record<K, string | number>>;
export type RecordBody<K extends string> = Record<K, string | number | null>;

/** What was typed, as the service takes it: without the blanks around it, and null for nothing. */
export function toBody<K extends string>(
  fields: readonly RecordField<K>[],
  values: Values<K>,
): RecordBody<K> {
  const body = {} as RecordBody<K>;
  for (const { name } of fields) {
    const value = values[name];
    body[name] = typeof value === "string" ? value.trim() || null : (value ?? null);
  }
  return body;
}

/** Whether everything that is needed is there. */
export function complete<K extends string>(
  fields: readonly RecordField<K>[],
  values: Values<K>,
): boolean {
  const body = toBody(fields, values);
  return fields.every((field) => !field.required || body[field.name] !== null);
}

/** The present values of a record, for those properties that a form asks for. */
export function valuesOf<K extends string>(
  fields: readonly RecordField<K>[],
  present: Partial<Record<K, unknown>> | undefined,
): Values<K> {
  const values: Values<K> = {};
  for (const { name } of fields) {
    const value = present?.[name];
    if (typeof value === "string" || typeof value === "number") values[name] = value;
  }
  return values;
}
