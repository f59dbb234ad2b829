import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import type { Stage } from "./search";

/** How far a trial is, in a word. */
export function StagePill({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const tone = stage === "CONVERTED" ? "strong" : stage === "FAILED" ? "late" : undefined;
  return <Pill tone={tone}>{t(`trial.stage.${stage}`)}</Pill>;
}

/** What stands still, and since when. */
export function StallPills({
  stalls,
}: {
  stalls: Pick<Schemas["TrialStall"], "kind" | "since">[];
}) {
  const { t } = useTranslation();
  const format = useFormats();
  return stalls.map((stall) => (
    <Pill key={stall.kind} tone="late">
      {t("trial.stalledSince", {
        what: t(`trial.stall.${stall.kind}`),
        date: format.shortDate(stall.since),
      })}
    </Pill>
  ));
}
