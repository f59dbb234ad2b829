import { useTranslation } from "react-i18next";
import { Pill } from "../../ui/Pill";
import type { RegistrationRow } from "./choices";

/** How a registration stands today, and that it runs out soon. */
export function StatePill({
  row,
}: {
  row: Pick<RegistrationRow, "state" | "inPart" | "expiring">;
}) {
  const { t } = useTranslation();
  const tone = row.state === "PROTECTING" ? "strong" : row.state === "WAITING" ? "warn" : undefined;
  return (
    <>
      <Pill tone={tone}>
        {row.inPart ? t("partners.inPart") : t(`partners.state.${row.state}`)}
      </Pill>
      {row.expiring && <Pill tone="late">{t("partners.expiring")}</Pill>}
    </>
  );
}
