import { useTranslation } from "react-i18next";
import type { Conflict, Coverage, RegistrationState } from "./choices";
import { outcomeOf, untold, useConflictWords, useCoverageWords } from "./conflicts";

interface Props {
  state: RegistrationState;
  coverage: Coverage[];
  conflicts: Conflict[];
  /** Whether it is not saved yet. */
  asked?: boolean;
}

/** What comes of a registration, and who else has registered the same. */
export function Meets({ state, coverage, conflicts, asked = false }: Props) {
  const { t } = useTranslation();
  const words = useConflictWords();
  const parts = useCoverageWords()(state, coverage);
  const others = untold(conflicts, parts.length > 0);
  const outcome = outcomeOf(state, coverage);
  const tone = conflicts.some((one) => asked || one.goesBefore) ? "warn" : "calm";
  return (
    <div
      className="meets"
      data-tone={conflicts.length > 0 ? tone : undefined}
      role={asked ? "status" : undefined}
    >
      {asked && <p>{t(`partners.asked.${outcome}`)}</p>}
      {parts.length > 0 && (
        <ul className="coverage">
          {parts.map((part) => (
            <li key={part}>{part}</li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul>
          {others.map((conflict) => (
            <li key={conflict.registrationId}>{words(conflict)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
