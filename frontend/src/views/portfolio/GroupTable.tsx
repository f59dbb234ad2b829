import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { STATUSES, type Portfolio, type TrendPoint } from "../../api/types";
import { useFormats } from "../../ui/format";
import { StatusTag } from "../../ui/StatusTag";
import { statusLooks } from "../../ui/theme";
import { listOf } from "../customers/search";
import { Delta } from "./Delta";
import { Sparkline } from "./Sparkline";

interface Props {
  portfolio: Portfolio;
  before: Portfolio | undefined;
  trend: TrendPoint[] | undefined;
}

/** Each group with its number, share, change and course. */
export function GroupTable({ portfolio, before, trend }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const of = <T extends { status: string }>(p: { statuses: T[] } | undefined, status: string) =>
    p?.statuses.find((s) => s.status === status);
  return (
    <div className="plain-scroll">
      <table className="groups">
        <thead>
          <tr>
            <th scope="col">{t("field.status")}</th>
            <th scope="col" className="right">
              {t("portfolio.count")}
            </th>
            <th scope="col" className="right">
              {t("portfolio.share")}
            </th>
            <th scope="col" className="right">
              {before
                ? t("portfolio.changeSince", { date: format.shortDate(before.asOf) })
                : t("portfolio.change")}
            </th>
            <th scope="col" className="course">
              {t("portfolio.course")}
            </th>
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => {
            const figure = of(portfolio, status);
            if (!figure) return null;
            return (
              <tr key={status}>
                <th scope="row">
                  <StatusTag status={status} />
                </th>
                <td className="right num">
                  <Link to="/customers" search={listOf(figure.list)}>
                    {format.number(figure.count)}
                  </Link>
                </td>
                <td className="right num">
                  {format.ratio(figure.count, portfolio.total, figure.share)}
                </td>
                <td className="right">
                  <Delta now={figure.count} before={of(before, status)?.count} />
                </td>
                <td className="course">
                  <Sparkline
                    values={(trend ?? []).map((p) => of(p, status)?.count ?? 0)}
                    color={statusLooks[status].area}
                    label={t("portfolio.courseOf", { status: t(`status.${status}`) })}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
