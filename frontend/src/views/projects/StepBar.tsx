import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { STEPS } from "./steps";
import type { Project } from "./types";

/** The ten steps: where the customer is, when it came there, and where we took part. */
export function StepBar({ project }: { project: Project }) {
  const { t } = useTranslation();
  const format = useFormats();
  const reached = new Map(project.steps.map((one) => [one.step, one]));
  return (
    <ol className="step-bar" aria-label={t("projects.steps")}>
      {STEPS.map((step) => {
        const state = step === project.step ? "present" : step < project.step ? "past" : "coming";
        const part = project.tookPart.includes(step);
        const since = reached.get(step);
        return (
          <li
            key={step}
            data-state={state}
            data-part={part || undefined}
            aria-current={state === "present" ? "step" : undefined}
          >
            <span className="step-name">
              <span className="num">{step}</span> {t(`projects.step.${step}`)}
            </span>
            <span className="step-part">
              {part ? t("projects.part") : state === "coming" ? "" : t("projects.noPart")}
            </span>
            {since && (
              <span className="faint num" title={since.note ?? undefined}>
                {format.shortDate(since.reachedOn)}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
