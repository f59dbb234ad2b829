import { useTranslation } from "react-i18next";
import { Pill } from "../../../ui/Pill";
import type { DutyState } from "./choices";

const TONES = { OVERDUE: "late", DUE_SOON: "warn", IN_ORDER: undefined } as const;

export function DutyStatePill({ state }: { state: DutyState }) {
  const { t } = useTranslation();
  return <Pill tone={TONES[state]}>{t(`duties.state.${state}`)}</Pill>;
}
