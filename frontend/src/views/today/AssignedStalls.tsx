import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

interface Props {
  stalls: Schemas["AssignedStall"][];
}

/** What stands still of one's own trials at customers of others: there is no plan to show, only the trial. */
export function AssignedStalls({ stalls }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  if (stalls.length === 0) return null;
  return (
    <section className="group group-overdue" aria-labelledby="group-assigned">
      <h2 id="group-assigned">
        {t("today.assigned")} <span className="num faint">{stalls.length}</span>
      </h2>
      <ul>
        {stalls.map((stall) => (
          <li key={`${stall.trialId}${stall.kind}`}>
            <Way stall={stall}>
              <span>{stall.customerName}</span>
              <span className="faint">{stall.product}</span>
              <Pill tone="late">
                {t("trial.stalledSince", {
                  what: t(`trial.stall.${stall.kind}`),
                  date: format.shortDate(stall.since),
                })}
              </Pill>
            </Way>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** To what stands still: a trial, or what waits for an answer. */
function Way({ stall, children }: { stall: Props["stalls"][number]; children: ReactNode }) {
  return stall.kind === "REPORT_WAITING" ? (
    <Link
      to="/key-accounts/reports"
      search={{ customerId: [stall.customerId] }}
      className="work-assigned"
    >
      {children}
    </Link>
  ) : (
    <Link to="/test-trials/$id" params={{ id: stall.trialId }} className="work-assigned">
      {children}
    </Link>
  );
}
