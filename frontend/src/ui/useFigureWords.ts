import { useTranslation } from "react-i18next";
import { figureFault } from "./figures";

/** What is wrong with a figure, in words. */
export function useFigureWords() {
  const { t } = useTranslation();
  return (value: number | null, limits: Parameters<typeof figureFault>[1]) => {
    const fault = figureFault(value, limits);
    if (!fault) return undefined;
    if (fault !== "decimals") return t(`needs.${fault}`);
    return limits.decimals === 0
      ? t("needs.whole")
      : t("needs.decimals", { places: limits.decimals });
  };
}
