import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Bar } from "../portfolio/Bar";
import { RFM_SEGMENTS } from "./kinds";
import { ListLink } from "./ListLink";
import { Moves } from "./Moves";
import { RfmGrid } from "./RfmGrid";
import { summaryQuery, type ClassesSearch } from "./search";

export function RfmPanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/classifications/rfm/summary", {
    params: { query: summaryQuery(search) },
  });
  return (
    <Loaded query={query} rows={12}>
      {(summary) =>
        summary.customers === 0 && summary.moves.length === 0 ? (
          <EmptyState title={t("classes.nobodyBought")} text={t("classes.nobodyBoughtText")} />
        ) : (
          <div className="portfolio-grid">
            <section className="card" aria-labelledby="grid">
              <h2 id="grid">{t("classes.grid")}</h2>
              <p className="faint num">
                {t("portfolio.between", {
                  from: format.date(summary.from),
                  to: format.date(summary.asOf),
                })}
                {" · "}
                <ListLink kind="rfm" list={summary.list}>
                  {t("classes.ordered", { count: summary.customers })}
                </ListLink>
              </p>
              <RfmGrid grid={summary.grid} />
              <p className="faint classes-rule">{t("classes.gridNote")}</p>
            </section>
            <section className="card" aria-labelledby="segments">
              <h2 id="segments">{t("classes.segments")}</h2>
              <ul className="bars">
                {summary.segments.map((figure) => (
                  <li key={figure.segment}>
                    <span title={t(`classes.segmentHint.${figure.segment}`)}>
                      {t(`classes.segment.${figure.segment}`)}
                    </span>
                    <Bar value={figure.share ?? 0} />
                    <ListLink kind="rfm" list={figure.list} className="num">
                      {format.number(figure.customers)}
                    </ListLink>
                    <ListLink kind="rfm" list={figure.list} className="num">
                      {format.money(Math.round(figure.amount))}
                    </ListLink>
                  </li>
                ))}
              </ul>
            </section>
            <section className="card wide" aria-labelledby="moves">
              <h2 id="moves">{t("classes.moves")}</h2>
              <Moves
                kind="rfm"
                values={RFM_SEGMENTS}
                moves={summary.moves}
                asOf={summary.asOf}
                compareWith={summary.compareWith}
                name={(segment) => t(`classes.segment.${segment}`)}
              />
            </section>
          </div>
        )
      }
    </Loaded>
  );
}
