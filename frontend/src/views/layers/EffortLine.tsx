import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Model } from "./choices";

/** What the customer costs us against what it brings, in the last twelve months. */
export function EffortLine({ effort }: { effort: Model["effort"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dl className="effort">
      <div>
        <dt>{t("layers.effort")}</dt>
        <dd className="num">{format.money(effort.cost)}</dd>
        <dd className="faint">{t("layers.contacts", { count: effort.interactions })}</dd>
      </div>
      <div>
        <dt>{t("layers.grossProfit")}</dt>
        <dd className="num">{format.money(effort.grossProfit)}</dd>
        <dd className="faint">{t("layers.revenue", { money: format.money(effort.revenue) })}</dd>
      </div>
    </dl>
  );
}
