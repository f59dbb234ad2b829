import { useTranslation } from "react-i18next";
import { useFormats } from "../../../ui/format";
import type { Briefing } from "./BriefingView";

/** What they bought month by month, and whether it grows. */
export function Turnover({ briefing }: { briefing: Briefing }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { months, turnover, turnoverBefore, growth, orders } = briefing;
  const most = Math.max(...months.map((month) => month.amount), 1);
  return (
    <>
      <p>
        <strong className="num">{format.money(turnover)}</strong>{" "}
        <span className="faint">
          {t("duties.briefing.orders", { count: orders })}
          {" · "}
          {growth == null
            ? t("duties.briefing.noneBefore")
            : t("duties.briefing.growth", {
                change: `${growth > 0 ? "+" : ""}${format.percent(growth)}`,
                before: format.money(turnoverBefore),
              })}
        </span>
      </p>
      <ol className="briefing-months">
        {months.map((month) => (
          <li
            key={month.first}
            title={`${format.month(month.first)} ${format.money(month.amount)}`}
          >
            <span className="visually-hidden">
              {format.month(month.first)} {format.money(month.amount)}
            </span>
            <span
              className="briefing-bar"
              aria-hidden="true"
              style={{ height: `${String(Math.round((month.amount / most) * 100))}%` }}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
