import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { STATUSES, type Portfolio } from "../../api/types";
import { useFormats } from "../../ui/format";
import { statusLooks } from "../../ui/theme";
import { listOf } from "../customers/search";

/** The whole base as one field, each group a plot as wide as its share. */
export function FieldStrip({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useTranslation();
  const format = useFormats();
  const plots = STATUSES.flatMap((status) => portfolio.statuses.filter((s) => s.status === status));
  return (
    <>
      <div className="card-head">
        <h2 id="whole">
          <Link to="/customers" search={listOf(portfolio.list)} className="whole num">
            {t("portfolio.total", { count: portfolio.total })}
          </Link>
        </h2>
        <span className="faint num">
          {t("portfolio.at", { date: format.date(portfolio.asOf) })}
        </span>
      </div>
      <div className="plots">
        {plots
          .filter((p) => p.count > 0)
          .map((p) => (
            <Link
              key={p.status}
              to="/customers"
              search={listOf(p.list)}
              className="plot"
              style={{ flexGrow: p.count, background: statusLooks[p.status].ground }}
              title={`${t(`status.${p.status}`)} ${format.number(p.count)} · ${format.ratio(p.count, portfolio.total, p.share)}`}
              aria-label={`${t(`status.${p.status}`)} ${format.number(p.count)}`}
            >
              <span
                className="plot-crop"
                style={{ background: statusLooks[p.status].area }}
                aria-hidden="true"
              />
              <span className="plot-words" style={{ color: statusLooks[p.status].ink }}>
                <strong className="num">{format.number(p.count)}</strong>
                <span>{t(`status.${p.status}`)}</span>
              </span>
            </Link>
          ))}
      </div>
    </>
  );
}
