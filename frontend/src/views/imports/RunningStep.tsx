import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import type { ImportJob } from "../../api/types";
import { useFormats } from "../../ui/format";
import { colors } from "../../ui/theme";

export function RunningStep({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const format = useFormats();
  const percent = job.rows === 0 ? 0 : Math.floor((100 * job.processed) / job.rows);
  return (
    <section className="card stack" aria-live="polite">
      <h2>{t(`imports.state.${job.state}`)}</h2>
      <Progress
        percent={percent}
        strokeColor={colors.green}
        aria-label={t(`imports.state.${job.state}`)}
      />
      <p className="row num soft">
        <span>
          {t("imports.processed", {
            done: format.number(job.processed),
            rows: format.number(job.rows),
          })}
        </span>
        {job.secondsLeft !== null && <span>{t("progress.left", { count: job.secondsLeft })}</span>}
      </p>
    </section>
  );
}
