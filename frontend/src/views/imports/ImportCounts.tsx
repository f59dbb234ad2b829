import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { useFormats } from "../../ui/format";

const KEYS = ["created", "updated", "refused", "warned"] as const;

/** What came, or would come, of the rows. */
export function ImportCounts({ job, ahead = false }: { job: Import; ahead?: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dl className="import-counts" aria-label={ahead ? t("imports.wouldBe") : t("imports.was")}>
      {KEYS.map((key) => (
        <div key={key} data-key={key} data-some={job[`${key}Rows`] > 0 || undefined}>
          <dt>{t(`imports.count.${key}`)}</dt>
          <dd className="num">{format.number(job[`${key}Rows`])}</dd>
        </div>
      ))}
    </dl>
  );
}
