import { Progress } from "antd";
import { useTranslation } from "react-i18next";
import { colors } from "./theme";

interface Props {
  done: number;
  total: number;
  secondsLeft: number | undefined;
}

/** How far something long is: count and time left. */
export function Stride({ done, total, secondsLeft }: Props) {
  const { t } = useTranslation();
  return (
    <div className="row grow" aria-live="polite">
      <Progress
        className="grow"
        percent={total === 0 ? 0 : Math.round((100 * done) / total)}
        format={() => `${done}/${total}`}
        strokeColor={colors.green}
        aria-label={t("progress.label")}
      />
      {secondsLeft !== undefined && (
        <span className="num">{t("progress.left", { count: secondsLeft })}</span>
      )}
    </div>
  );
}
