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
  /** Whether it is needed beside what else is chosen. */
  needed?: (typed: Partial<Record<K, string | number>>) => boolean;
  /** Whether it belongs to what else is chosen; what does not is neither asked for nor sent. */
  when?: (typed: Partial<Record<K, string | number>>) => boolean;
}

export type Values<K extends string> = Partial<Record<K, string | number>>;
export type RecordBody<K extends string> = Record<K, string | number | null>;

/** What was typed, as the service takes it: without the blanks around it, and null for nothing. */
export function toBody<K extends string>(
  fields: readonly RecordField<K>[],
  values: Values<K>,
): RecordBody<K> {
  const body = {} as RecordBody<K>;
  for (const { name, when } of fields) {
    const value = when && !when(values) ? undefined : values[name];
    body[name] = typeof value === "string" ? value.trim() || null : (value ?? null);
  }
  return body;
}

export function isNeeded<K extends string>(field: RecordField<K>, values: Values<K>): boolean {
  return field.required === true || field.needed?.(values) === true;
}

/** The fields that belong to what is chosen. */
export function belonging<K extends string>(
  fields: readonly RecordField<K>[],
  values: Values<K>,
): RecordField<K>[] {
  return fields.filter(({ when }) => !when || when(values));
}

/** Whether everything that is needed is there. */
export function complete<K extends string>(
  fields: readonly RecordField<K>[],
  values: Values<K>,
): boolean {
  const body = toBody(fields, values);
  return belonging(fields, values).every(
    (field) => !isNeeded(field, values) || body[field.name] !== null,
  );
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
