import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";

interface Props {
  now: number | null | undefined;
  before: number | null | undefined;
  rate?: boolean;
}

/** Against the date compared with: a sign and a number, never colour alone. */
export function Delta({ now, before, rate = false }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  if (now === null || now === undefined || before === null || before === undefined) return null;
  const change = now - before;
  const sign = change > 0 ? "+" : change < 0 ? "−" : "±";
  const size = rate
    ? t("portfolio.points", { points: format.number(Math.round(Math.abs(change) * 1000) / 10) })
    : format.number(Math.abs(change));
  return (
    <span className="delta" data-sign={sign}>
      {sign}
      {size}
    </span>
  );
}
