import { useTranslation } from "react-i18next";

const HOUR = 60;

/** Working time in words: minutes below an hour, else hours with what is left. */
export function useWorkingTime() {
  const { t } = useTranslation();
  return (minutes: number): string =>
    minutes < HOUR
      ? t("duties.minutes", { count: minutes })
      : t("duties.hours", { hours: Math.floor(minutes / HOUR), minutes: minutes % HOUR });
}
