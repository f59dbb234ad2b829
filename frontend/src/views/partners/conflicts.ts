import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Conflict, Coverage, RegistrationState } from "./choices";

type Met = Pick<Conflict, "goesBefore" | "whole" | "state">;

/** What a conflict means for the one that is spoken of. */
export type Meaning = "before" | "part" | "queued" | "behind";

export function meaningOf(conflict: Met): Meaning {
  if (!conflict.goesBefore) return "behind";
  // It came before as well, and does not protect by itself: it waits, or its first day is to come.
  if (conflict.state !== "PROTECTING") return "queued";
  return conflict.whole ? "before" : "part";
}

/** Those that what protects and what waits has not told of yet. */
export function untold<T extends Met>(conflicts: T[], told: boolean): T[] {
  return told ? conflicts.filter((one) => !["before", "part"].includes(meaningOf(one))) : conflicts;
}

/** What comes of it in one word: it protects, all of what it names or in part, or comes later. */
export type Outcome = "free" | "inPart" | "waiting" | "later" | "over";

export function outcomeOf(
  state: RegistrationState,
  coverage: Pick<Coverage, "protecting">[],
): Outcome {
  if (state === "WAITING") return "waiting";
  if (state === "NOT_YET") return "later";
  if (state !== "PROTECTING") return "over";
  return coverage.every((part) => part.protecting) ? "free" : "inPart";
}

/** What of it protects and what waits, in sentences; nothing where it all stands alike: the conflicts say it. */
export function useCoverageWords() {
  const { t } = useTranslation();
  const format = useFormats();
  return (state: RegistrationState, coverage: Coverage[]): string[] => {
    if (coverage.length < 2) return [];
    const when = state === "NOT_YET" ? "later" : "now";
    return coverage.map((part) =>
      t(`partners.coverage.${when}.${part.protecting ? "protects" : "waits"}`, {
        product: part.productName ?? t("partners.coverage.rest"),
        partner: part.protectedByName,
        until: format.date(part.protectedUntil),
      }),
    );
  };
}

/** Who else has registered the same, and what that means, in a sentence. */
export function useConflictWords() {
  const { t } = useTranslation();
  const format = useFormats();
  return (conflict: Conflict): string =>
    t(`partners.conflict.${meaningOf(conflict)}`, {
      partner: conflict.partnerName,
      product: conflict.productName ?? t("partners.allProducts"),
      on: format.date(conflict.registeredOn),
      until: format.date(conflict.validUntil),
    });
}
