import dayjs from "dayjs";
import type { InteractionKind } from "../../api/types";

/** What is typed into the form that records a contact and plans the next one. */
export interface LogDraft {
  kind: InteractionKind;
  summary: string;
  needs: string;
  doubts: string;
  valued: string;
  contactIds: string[];
  nextOn: string | undefined;
  nextKind: InteractionKind | undefined;
  nextPurpose: string;
}

export function emptyLog(kind: InteractionKind = "CALL"): LogDraft {
  return {
    kind,
    summary: "",
    needs: "",
    doubts: "",
    valued: "",
    contactIds: [],
    nextOn: undefined,
    nextKind: undefined,
    nextPurpose: "",
  };
}

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

export function toInteraction(draft: LogDraft) {
  return {
    kind: draft.kind,
    occurredAt: dayjs().toISOString(),
    summary: draft.summary.trim(),
    needs: orNull(draft.needs),
    doubts: orNull(draft.doubts),
    valued: orNull(draft.valued),
    nextStep: orNull(draft.nextPurpose),
    contactIds: draft.contactIds,
  };
}

/** Without a date the service plans by the cadence. */
export function toNext(draft: LogDraft) {
  return {
    dueOn: draft.nextOn ?? null,
    kind: draft.nextKind ?? draft.kind,
    purpose: orNull(draft.nextPurpose),
  };
}
