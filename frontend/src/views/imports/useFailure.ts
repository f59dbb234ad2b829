import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";

const KNOWN = ["internal-error", "owner-inactive", "rows-without-outcome"] as const;

/** Why the service stopped, in words; none while all is well. */
export function useFailure(job: Import): string[] {
  const { t } = useTranslation();
  if (!job.failure) return [];
  if (job.state === "READY") return [t("imports.checkFailed")];
  const code = KNOWN.find((known) => known === job.failure) ?? "internal-error";
  return [t(`imports.failure.${code}`)];
}
