import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { Stride } from "../../ui/Stride";

export function RunningStep({ job }: { job: Import }) {
  const { t } = useTranslation();
  return (
    <section className="card stack">
      <h2>{t(`imports.state.${job.state}`)}</h2>
      <Stride
        done={job.doneRows}
        total={job.totalRows}
        secondsLeft={job.secondsLeft ?? undefined}
      />
    </section>
  );
}
