import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Lead } from "./types";

/** +20, 0, −30: the lead as points. */
export const signed = (points: number) =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";

/** 我们 50%，海辰 30%，领先 +20 */
export function LeadWords({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <span className="lead-words" data-behind={lead.lead <= 0 || undefined}>
      {t(lead.competitorId ? "projects.leadOver" : "projects.leadAlone", {
        ours: format.percent(lead.ours / 100),
        name: lead.competitorName ?? "",
        theirs: format.percent(lead.theirs / 100),
      })}{" "}
      <b className="num">{signed(lead.lead)}</b>
    </span>
  );
}
