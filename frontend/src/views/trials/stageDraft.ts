import type { Schemas } from "../../api/types";
import type { Stage } from "./search";

export type Trial = Schemas["TestTrial"];
type Request = Schemas["ChangeTrialStageRequest"];

export interface StageDraft {
  toStage: Stage | undefined;
  effectiveOn: string | undefined;
  note: string;
  quantity: number | null;
  serialNumbers: string[];
  returnOn: string | undefined;
  engineerId: string | undefined;
  technicianIds: string[];
  decisionMakerId: string | undefined;
  verdict: Schemas["TrialVerdict"] | undefined;
  verdictNote: string;
  cause: Schemas["TrialCause"] | undefined;
  causeNote: string;
  competitorId: string | undefined;
  orderId: string | undefined;
}

/** What is known already stands in the form; an order is proposed, not taken. */
export function stageDraft(trial: Trial, to: Stage | undefined): StageDraft {
  return {
    toStage: to,
    effectiveOn: undefined,
    note: "",
    quantity: trial.quantity ?? null,
    serialNumbers: trial.serialNumbers,
    returnOn: trial.returnOn ?? undefined,
    engineerId: trial.engineerId ?? undefined,
    technicianIds: trial.technicians.map((one) => one.id),
    decisionMakerId: trial.decisionMakerId ?? undefined,
    verdict: trial.verdict ?? undefined,
    verdictNote: trial.verdictNote ?? "",
    cause: undefined,
    causeNote: "",
    competitorId: undefined,
    orderId: trial.proposedOrder?.id,
  };
}

/** What the service says that a stage needs; a cause may want its own explanation. */
export function needsOf(trial: Trial, draft: StageDraft): string[] {
  const needs = trial.allowedStages.find((one) => one.stage === draft.toStage)?.needs ?? [];
  if (!needs.includes("cause")) return needs;
  if (draft.cause === "LOST_TO_COMPETITOR") return [...needs, "competitorId"];
  return draft.cause === "OTHER" ? [...needs, "causeNote"] : needs;
}

/** What is needed and not typed yet. */
export function missingIn(trial: Trial, draft: StageDraft): string[] {
  return needsOf(trial, draft).filter((name) => {
    const value = draft[name as keyof StageDraft];
    if (Array.isArray(value)) return value.length === 0;
    return value === undefined || value === null || (typeof value === "string" && !value.trim());
  });
}

/** Only what belongs to the stage is sent; what was typed for another one stays in the draft. */
export function toStageChange(trial: Trial, draft: StageDraft, to: Stage): Request {
  const request: Request = { toStage: to };
  if (draft.effectiveOn) request.effectiveOn = draft.effectiveOn;
  if (draft.note.trim()) request.note = draft.note.trim();
  for (const name of needsOf(trial, { ...draft, toStage: to })) {
    Object.assign(request, { [name]: draft[name as keyof StageDraft] });
  }
  if (to === "FINISHED" && draft.verdictNote.trim()) request.verdictNote = draft.verdictNote.trim();
  if (to === "TESTING" && draft.engineerId) request.engineerId = draft.engineerId;
  if (to === "CONVERTED" && draft.orderId) request.orderId = draft.orderId;
  if ((to === "FAILED" || to === "WITHDRAWN") && draft.causeNote.trim()) {
    request.causeNote = draft.causeNote.trim();
  }
  return request;
}
