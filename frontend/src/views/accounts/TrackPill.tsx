import { useTranslation } from "react-i18next";
import { Pill } from "../../ui/Pill";
import type { Goal } from "./choices";

const TONES = { OFF_TRACK: "late", AT_RISK: "warn", ON_TRACK: "strong" } as const;

/** Where a goal stands, in words. */
export function TrackPill({ track }: { track: Goal["track"] }) {
  const { t } = useTranslation();
  return (
    <Pill tone={(TONES as Partial<Record<Goal["track"], "late" | "warn" | "strong">>)[track]}>
      {t(`accounts.track.${track}`)}
    </Pill>
  );
}
