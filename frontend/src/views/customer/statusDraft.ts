import type {
  ChangeStatusRequest,
  Customer,
  Importance,
  PauseCause,
  PauseSide,
  Status,
} from "../../api/types";

export interface StatusDraft {
  toStatus: Status | undefined;
  effectiveOn: string | undefined;
  reason: string;
  importance: Importance | undefined;
  hasPotential: boolean;
  cause: PauseCause | undefined;
  side: PauseSide | undefined;
  reEvaluateOn: string | undefined;
  competitorId: string | undefined;
}

export function emptyStatusDraft(to: Status | undefined): StatusDraft {
  return {
    toStatus: to,
    effectiveOn: undefined,
    reason: "",
    importance: undefined,
    hasPotential: false,
    cause: undefined,
    side: undefined,
    reEvaluateOn: undefined,
    competitorId: undefined,
  };
}

/** What the service says that this move needs. */
export function needsOf(customer: Customer, to: Status): string[] {
  return customer.allowedStatusChanges.find((a) => a.toStatus === to)?.needs ?? [];
}

/** What the move needs and the draft has not, as the paths of the form's fields. */
export function missingIn(draft: StatusDraft, needs: string[]): Missing[] {
  const pauses = needs.some((need) => need.startsWith("pause"));
  const lacks: Record<Missing, boolean> = {
    "pause/cause": pauses && !draft.cause,
    "pause/side": pauses && !draft.side,
    "pause/reEvaluateOn": pauses && !draft.reEvaluateOn,
    competitorId: needs.includes("competitorId") && !draft.competitorId,
    reason: needs.includes("reason") && draft.reason.trim() === "",
  };
  return MISSING.filter((path) => lacks[path]);
}

const MISSING = [
  "pause/cause",
  "pause/side",
  "pause/reEvaluateOn",
  "competitorId",
  "reason",
] as const;
export type Missing = (typeof MISSING)[number];

/** Only what the move needs is sent; what was typed for another choice stays in the draft. */
export function toStatusChange(
  draft: StatusDraft & { toStatus: Status },
  needs: string[],
): ChangeStatusRequest {
  const request: ChangeStatusRequest = { toStatus: draft.toStatus };
  if (draft.effectiveOn) request.effectiveOn = draft.effectiveOn;
  if (draft.reason.trim()) request.reason = draft.reason.trim();
  if (draft.toStatus === "WON" && draft.importance) {
    request.importance = draft.importance;
    request.hasPotential = draft.hasPotential;
  }
  if (needs.some((need) => need.startsWith("pause"))) {
    request.pause = {
      cause: draft.cause ?? "OTHER",
      side: draft.side ?? "THEIRS",
      reEvaluateOn: draft.reEvaluateOn ?? "",
    };
  }
  if (needs.includes("competitorId") && draft.competitorId)
    request.competitorId = draft.competitorId;
  return request;
}
