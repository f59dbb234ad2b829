import { useTranslation } from "react-i18next";
import type { ImportJob } from "../../api/types";
import { useFormats } from "../../ui/format";

/** What came, or would come, of the rows. */
export function ImportCounts({ job, ahead = false }: { job: ImportJob; ahead?: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dl className="import-counts" aria-label={ahead ? t("imports.wouldBe") : t("imports.was")}>
      {(["created", "updated", "unchanged", "refused", "warnings"] as const).map((key) => (
        <div key={key} data-key={key} data-some={job[key] > 0 || undefined}>
          <dt>{t(`imports.count.${key}`)}</dt>
          <dd className="num">{format.number(job[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
