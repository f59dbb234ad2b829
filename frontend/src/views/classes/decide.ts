import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { refreshClasses } from "./refresh";

type Decision = Schemas["ClassificationDecision"];
type Body = Schemas["DecideClassification"];

/**
 * What puts back what was decided before; undefined where that cannot be said, as when nobody had
 * decided it.
 */
export function inverseOf(
  kind: Body["kind"],
  before: Decision | undefined,
  reason: string,
): Body | undefined {
  switch (kind) {
    case "ATTITUDE":
      return before?.attitude
        ? { kind, attitude: before.attitude, earlyAdopter: before.earlyAdopter ?? null, reason }
        : undefined;
    case "TIER":
      return before?.tier ? { kind, tier: before.tier, reason } : undefined;
    case "LOST":
      return { kind, lostCause: before?.lostCause ?? null, reason };
  }
}

/** Records a decision; gives what takes it back, by one more decision with this reason. */
export async function decide(
  customerId: string,
  body: Body,
  reason: string,
): Promise<(() => Promise<void>) | undefined> {
  const path = { id: customerId };
  const known = await api.GET("/api/v1/customers/{id}/classification-decisions", {
    params: { path, query: { kind: [body.kind], limit: 1 } },
  });
  const inverse = inverseOf(body.kind, known.data?.items[0], reason);
  const record = async (what: Body) => {
    await api.POST("/api/v1/customers/{id}/classification-decisions", {
      params: { path },
      body: what,
    });
  };
  await record(body);
  return inverse && (() => record(inverse).then(refreshClasses));
}
