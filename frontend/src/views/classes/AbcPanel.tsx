import { Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { ABC, type Schemas } from "../../api/types";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { AbcCurve } from "./AbcCurve";
import { Figures } from "./Figures";
import { ListLink } from "./ListLink";
import { Moves } from "./Moves";
import { summaryQuery, type ClassesSearch } from "./search";

type Summary = Schemas["AbcSummary"];

export function AbcPanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/classifications/abc/summary", {
    params: { query: summaryQuery(search) },
  });
  const [as, setAs] = useState<"pareto" | "lorenz">("pareto");
  return (
    <Loaded query={query} rows={12}>
      {(summary) =>
        summary.customers === 0 && summary.moves.length === 0 ? (
          <EmptyState title={t("classes.nobodyBought")} text={t("classes.nobodyBoughtText")} />
        ) : (
          <div className="portfolio-grid">
            <section className="card wide">
              <Head summary={summary} />
            </section>
            <section className="card" aria-labelledby="curve">
              <div className="card-head">
                <h2 id="curve">{t(`classes.curve.${as}`)}</h2>
                <Segmented
                  size="small"
                  aria-label={t("classes.curveAs")}
                  value={as}
                  onChange={setAs}
                  options={(["pareto", "lorenz"] as const).map((value) => ({
                    value,
                    label: t(`classes.curveName.${value}`),
                  }))}
                />
              </div>
              <AbcCurve summary={summary} as={as} />
            </section>
            <section className="card" aria-labelledby="abc-classes">
              <h2 id="abc-classes">{t("classes.classes")}</h2>
              <Classes summary={summary} />
            </section>
            <section className="card wide" aria-labelledby="moves">
              <h2 id="moves">{t("classes.moves")}</h2>
              <Moves
                kind="abc"
                values={ABC}
                moves={summary.moves}
                asOf={summary.asOf}
                compareWith={summary.compareWith}
                name={(letter) => t("customer.abc", { letter })}
              />
            </section>
          </div>
        )
      }
    </Loaded>
  );
}

function Head({ summary }: { summary: Summary }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { topFifth } = summary;
  return (
    <>
      <p className="faint num">
        {t("portfolio.between", {
          from: format.date(summary.from),
          to: format.date(summary.asOf),
        })}
      </p>
      <Figures
        figures={[
          {
            name: t("classes.buyers"),
            value: (
              <ListLink kind="abc" list={summary.list}>
                {format.number(summary.customers)}
              </ListLink>
            ),
            note: format.money(summary.amount),
          },
          {
            name: t("classes.topFifth"),
            value: topFifth ? (
              <ListLink kind="abc" list={topFifth.list}>
                {format.number(topFifth.customers)}
              </ListLink>
            ) : (
              "–"
            ),
            note: t("classes.topFifthNote"),
          },
          {
            name: t("classes.topFifthAmount"),
            value: topFifth ? (
              <ListLink kind="abc" list={topFifth.list}>
                {format.percent(topFifth.amountShare)}
              </ListLink>
            ) : (
              "–"
            ),
            note: t("classes.topFifthAmountNote"),
          },
          {
            name: t("classes.topFifthProfit"),
            value:
              topFifth?.profitShare != null ? (
                <ListLink kind="abc" list={topFifth.list}>
                  {format.percent(topFifth.profitShare)}
                </ListLink>
              ) : (
                "–"
              ),
            note: t(
              topFifth?.profitShare != null
                ? "classes.topFifthProfitNote"
                : "classes.topFifthNoProfit",
            ),
          },
          {
            name: t("classes.gini"),
            value:
              summary.gini == null ? (
                "–"
              ) : (
                <ListLink kind="abc" list={summary.list}>
                  {format.number(Math.round(summary.gini * 1000) / 1000)}
                </ListLink>
              ),
            note: t("classes.giniNote"),
          },
        ]}
      />
    </>
  );
}

function Classes({ summary }: { summary: Summary }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <div className="plain-scroll">
        <table className="groups">
          <thead>
            <tr>
              <th scope="col">{t("classes.class")}</th>
              <th scope="col" className="right">
                {t("classes.customers")}
              </th>
              <th scope="col" className="right">
                {t("classes.share")}
              </th>
              <th scope="col" className="right">
                {t("classes.amount")}
              </th>
              <th scope="col" className="right">
                {t("classes.shareOfAmount")}
              </th>
            </tr>
          </thead>
          <tbody>
            {summary.classes.map((figure) => (
              <tr key={figure.abcClass}>
                <th scope="row">{t("customer.abc", { letter: figure.abcClass })}</th>
                <td className="right num">
                  <ListLink kind="abc" list={figure.list}>
                    {format.number(figure.customers)}
                  </ListLink>
                </td>
                <td className="right num">{format.percent(figure.share)}</td>
                <td className="right num">
                  <ListLink kind="abc" list={figure.list}>
                    {format.money(figure.amount)}
                  </ListLink>
                </td>
                <td className="right num">{format.percent(figure.amountShare)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="faint num classes-rule">
        {t("classes.abcRule", {
          a: format.percent(summary.limitA),
          b: format.percent(summary.limitB),
        })}
      </p>
    </>
  );
}
