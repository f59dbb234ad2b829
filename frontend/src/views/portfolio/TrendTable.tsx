import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { STATUSES, type TrendPoint } from "../../api/types";
import { useFormats } from "../../ui/format";
import { StatusTag } from "../../ui/StatusTag";
import { listOf } from "../customers/search";

/** The trend to read, newest first: each number opens the customers of that day. */
export function TrendTable({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="plain-scroll trend-table">
      <table className="groups">
        <thead>
          <tr>
            <th scope="col">{t("portfolio.asOf")}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col" className="right">
                <StatusTag status={status} />
              </th>
            ))}
            <th scope="col" className="right">
              {t("portfolio.figure.closingRate")}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr key={point.date}>
              <th scope="row" className="num">
                {format.date(point.date)}
              </th>
              {STATUSES.map((status) => {
                const figure = point.statuses.find((s) => s.status === status);
                return (
                  <td key={status} className="right num">
                    {figure && (
                      <Link to="/customers" search={listOf(figure.list)}>
                        {format.number(figure.count)}
                      </Link>
                    )}
                  </td>
                );
              })}
              <td className="right num">
                {format.ratio(
                  point.closing.won.count,
                  point.closing.notAbandoned.count,
                  point.closing.rate,
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
