import { Button, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { PARTS, WEIGHTS, type Part } from "./choices";

interface Props {
  policy: Schemas["CandidatePolicy"];
  /** Whether they are others than those of the settings. */
  tried: boolean;
  change: (name: (typeof WEIGHTS)[Part], value: number | undefined) => void;
  reset: () => void;
}

/** How much each part counts; what is tried out here is saved nowhere but in the address. */
export function WeightPanel({ policy, tried, change, reset }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const full: Partial<Record<Part, string>> = {
    PURCHASES: format.money(policy.fullRevenue),
    PROFIT: format.money(policy.fullGrossProfit),
    TREND: format.percent(policy.fullGrowthPercent / 100),
    POTENTIAL: format.money(policy.fullUntapped),
    ACTIVITY: t("candidates.contactPoints", { count: policy.fullContactPoints }),
  };
  return (
    <details className="card candidate-weights" open={tried}>
      <summary>{t("candidates.weights")}</summary>
      <p className="faint">{t("candidates.weightsText")}</p>
      <ul>
        {PARTS.map((part) => (
          <li key={part}>
            <label htmlFor={`weight-${part}`}>{t(`candidates.part.${part}`)}</label>
            <InputNumber
              id={`weight-${part}`}
              min={0}
              max={100}
              precision={0}
              value={policy.weights[part]}
              onChange={(value) => change(WEIGHTS[part], value ?? undefined)}
            />
            <span className="faint">
              {full[part]
                ? t("candidates.full", { full: full[part] })
                : t(`candidates.by.${part as "INTENTION"}`)}
            </span>
          </li>
        ))}
      </ul>
      {tried && <Button onClick={reset}>{t("candidates.resetWeights")}</Button>}
    </details>
  );
}
