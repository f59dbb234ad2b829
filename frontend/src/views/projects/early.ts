import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Step } from "./steps";

interface Early {
  approachedOn: string;
  step: number;
  reachedOn?: string | null;
}

/** Since when somebody was approached too early, and before which step. */
export function useEarlyWords() {
  const { t } = useTranslation();
  const format = useFormats();
  return ({ approachedOn, step, reachedOn }: Early) =>
    t(reachedOn ? "projects.earlyBefore" : "projects.earlyStill", {
      on: format.shortDate(approachedOn),
      place: step,
      step: t(`projects.step.${step as Step}`),
      reached: format.shortDate(reachedOn),
    });
}
