import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { Loaded } from "../../ui/Loaded";
import { AbcCurve } from "../classes/AbcCurve";
import { RfmGrid } from "../classes/RfmGrid";
import { summaryQuery } from "../classes/search";
import type { PortfolioSearch } from "./search";
import "../classes/classes.css";

/** How purchases are spread, and how recent and frequent they are; the whole is one step away. */
export function ClassesCards({ search }: { search: PortfolioSearch }) {
  const { t } = useTranslation();
  const abc = $api.useQuery("get", "/api/v1/classifications/abc/summary", {
    params: { query: summaryQuery(search) },
  });
  const rfm = $api.useQuery("get", "/api/v1/classifications/rfm/summary", {
    params: { query: summaryQuery(search) },
  });
  const nobody = <p className="faint">{t("classes.nobodyBought")}</p>;
  return (
    <>
      <section className="card" aria-labelledby="abc-curve">
        <div className="card-head">
          <h2 id="abc-curve">{t("classes.curve.pareto")}</h2>
          <Link to="/classifications/$kind" params={{ kind: "abc" }} search={search}>
            {t("classes.all")}
          </Link>
        </div>
        <Loaded query={abc} rows={6}>
          {(summary) =>
            summary.customers === 0 ? (
              nobody
            ) : (
              <AbcCurve summary={summary} as="pareto" height={260} />
            )
          }
        </Loaded>
      </section>
      <section className="card" aria-labelledby="rfm-grid">
        <div className="card-head">
          <h2 id="rfm-grid">{t("classes.grid")}</h2>
          <Link to="/classifications/$kind" params={{ kind: "rfm" }} search={search}>
            {t("classes.kind.rfm")}
          </Link>
        </div>
        <Loaded query={rfm} rows={6}>
          {(summary) => (summary.customers === 0 ? nobody : <RfmGrid grid={summary.grid} />)}
        </Loaded>
      </section>
    </>
  );
}
