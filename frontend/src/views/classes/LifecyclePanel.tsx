import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { STAGES } from "./kinds";
import { ListLink } from "./ListLink";
import { Moves } from "./Moves";
import { summaryQuery, type ClassesSearch } from "./search";

export function LifecyclePanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/classifications/lifecycle/summary", {
    params: { query: summaryQuery(search) },
  });
  return (
    <Loaded query={query} rows={12}>
      {(summary) => (
        <div className="portfolio-grid">
          <section className="card wide" aria-labelledby="stages">
            <h2 id="stages">{t("classes.stages")}</h2>
            <p className="faint num">
              {format.date(summary.asOf)}
              {" · "}
              <ListLink kind="lifecycle" list={summary.list}>
                {t("customers.count", { count: summary.customers })}
              </ListLink>
            </p>
            <ol className="life">
              {summary.stages.map((figure) => (
                <li key={figure.stage} data-stage={figure.stage}>
                  <ListLink kind="lifecycle" list={figure.list}>
                    <span className="life-name">{t(`classes.stage.${figure.stage}`)}</span>
                    <strong className="num">{format.number(figure.customers)}</strong>
                    <span className="num">{format.percent(figure.share)}</span>
                    <span
                      className="life-level"
                      aria-hidden="true"
                      style={{ height: `${Math.round((figure.share ?? 0) * 100)}%` }}
                    />
                  </ListLink>
                  <p className="faint">{t(`classes.stageHint.${figure.stage}`)}</p>
                </li>
              ))}
            </ol>
          </section>
          <section className="card wide" aria-labelledby="moves">
            <h2 id="moves">{t("classes.moves")}</h2>
            <Moves
              kind="lifecycle"
              values={STAGES}
              moves={summary.moves}
              asOf={summary.asOf}
              compareWith={summary.compareWith}
              name={(stage) => t(`classes.stage.${stage}`)}
            />
          </section>
        </div>
      )}
    </Loaded>
  );
}
