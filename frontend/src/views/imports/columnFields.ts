import type { Import } from "../../api/types";

type Target = Import["targets"][number]["target"];

const CUSTOM = "custom:";

/** What a column fills, as one value: one of the service's own fields, or a custom one. */
export function fieldOf(column: Import["columns"][number]): string | null {
  return column.customField ? CUSTOM + column.customField : (column.target ?? null);
}

/** Everything that a column can fill. */
export function fieldOptions(job: Import): { value: string; label: string }[] {
  return [
    ...job.targets.map((option) => ({ value: option.target as string, label: option.label })),
    ...job.customFields.map((option) => ({ value: CUSTOM + option.key, label: option.label })),
  ];
}

/** The chosen fields as the service wants them, one entry for each column; null where it fills nothing. */
export function mappingOf(fields: (string | null)[]): {
  mapping: Target[];
  customFields: string[];
} {
  const custom = (field: string | null) => field?.startsWith(CUSTOM) ?? false;
  return {
    mapping: fields.map((field) => (custom(field) ? null : field) as Target),
    customFields: fields.map(
      (field) => (custom(field) ? field?.slice(CUSTOM.length) : null) as string,
    ),
  };
}
