import type { Schemas } from "./contract";

export type Problem = Schemas["Problem"];

/** An answer of the service that is not a success, or no answer at all (status 0). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | undefined,
  ) {
    super(problem?.detail ?? problem?.title ?? String(status));
    this.name = "ApiError";
  }
}

export function asProblem(error: unknown): Problem | undefined {
  if (error instanceof ApiError) return error.problem;
  if (error && typeof error === "object" && "status" in error && "title" in error) {
    return error as Problem;
  }
  return undefined;
}

export function statusOf(error: unknown): number {
  if (error instanceof ApiError) return error.status;
  return asProblem(error)?.status ?? 0;
}

/** "#/contacts/0/phone" → ["contacts", 0, "phone"], the path of a form field. */
export function pointerToPath(pointer: string): (string | number)[] {
  return pointer
    .replace(/^#/, "")
    .split("/")
    .slice(1)
    .map((part) => decodeURIComponent(part).replace(/~1/g, "/").replace(/~0/g, "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

export interface FieldErrors {
  /** In the shape of antd's form.setFields. */
  fields: { name: (string | number)[]; errors: string[] }[];
  /** What belongs to no field of the form. */
  rest: string[];
}

/** Sorts the errors of a problem to the fields of a form; what fits none is kept for its head. */
export function toFieldErrors(
  problem: Problem | undefined,
  knows: (path: (string | number)[]) => boolean = () => true,
): FieldErrors {
  const fields = new Map<string, { name: (string | number)[]; errors: string[] }>();
  const rest: string[] = [];
  for (const error of problem?.errors ?? []) {
    const name = pointerToPath(error.pointer);
    if (name.length === 0 || !knows(name)) {
      rest.push(error.detail);
      continue;
    }
    const key = JSON.stringify(name);
    const known = fields.get(key) ?? { name, errors: [] };
    known.errors.push(error.detail);
    fields.set(key, known);
  }
  if (fields.size === 0 && rest.length === 0 && problem) {
    rest.push(problem.detail ?? problem.title);
  }
  return { fields: [...fields.values()], rest };
}
