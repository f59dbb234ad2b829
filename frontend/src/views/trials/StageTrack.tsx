import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { TRACK, type Stage } from "./search";
import type { Trial } from "./stageDraft";

interface Props {
  trial: Trial;
  choose: (to: Stage) => void;
}

/** The stages in their order: when each was reached, how long it took, and where it may go from here. */
export function StageTrack({ trial, choose }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const history = $api.useQuery("get", "/api/v1/test-trials/{id}/stage-changes", {
    params: { path: { id: trial.id } },
  });
  const stays = new Map((history.data?.items ?? []).map((one) => [one.stage, one]));
  const ended = trial.stage === "FAILED" || trial.stage === "WITHDRAWN";
  const stages: Stage[] = ended
    ? [...TRACK.filter((stage) => stays.has(stage)), trial.stage]
    : [...TRACK];
  const allowed = trial.allowedStages.map((one) => one.stage);
  return (
    <ol className="stage-track" aria-label={t("trial.track")}>
      {stages.map((stage) => {
        const stay = stays.get(stage);
        const present = stage === trial.stage;
        return (
          <li
            key={stage}
            data-state={present ? "present" : stay ? "past" : "coming"}
            data-end={stage === "FAILED" || stage === "WITHDRAWN" || undefined}
            aria-current={present ? "step" : undefined}
          >
            {trial.writable && allowed.includes(stage) ? (
              <button type="button" className="stage-name" onClick={() => choose(stage)}>
                {t(`trial.stage.${stage}`)}
              </button>
            ) : (
              <span className="stage-name">{t(`trial.stage.${stage}`)}</span>
            )}
            {stay && (
              <span className="faint num" title={stay.note ?? undefined}>
                {format.shortDate(stay.effectiveOn)}
                {stay.durationDays > 0 && ` · ${t("trial.days", { count: stay.durationDays })}`}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
