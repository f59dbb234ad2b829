import { useTranslation } from "react-i18next";
import type { Interaction } from "../../api/types";

export function TimelineInteraction({ interaction }: { interaction: Interaction }) {
  const { t } = useTranslation();
  const finer = (["needs", "doubts", "valued", "nextStep"] as const).filter((k) => interaction[k]);
  return (
    <>
      <p className="prose">{interaction.summary}</p>
      {finer.length > 0 && (
        <dl className="finer">
          {finer.map((key) => (
            <div key={key}>
              <dt>{t(`log.${key}`)}</dt>
              <dd className="prose">{interaction[key]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
