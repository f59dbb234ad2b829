import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { trialsOf } from "../trials/search";

/** How we come off against it where customers test both; each number opens the trials behind it. */
export function TrialsCard({ competitorId }: { competitorId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/test-trials/competitor-results", {
    params: { query: { competitorId: [competitorId] } },
  });
  return (
    <section className="card rival-figures" aria-labelledby="rival-trials">
      <Loaded query={query} rows={2}>
        {({ from, to, items }) => (
          <>
            <div className="card-head">
              <h2 id="rival-trials">{t("rivals.inTrials")}</h2>
              <span className="faint num">
                {t("rivals.between", { from: format.date(from), to: format.date(to) })}
              </span>
            </div>
            {items.length === 0 ? (
              <p className="faint">{t("rivals.noTrials")}</p>
            ) : (
              <dl>
                {(["won", "lost", "open"] as const).map((result) => {
                  const counted = items[0]?.[result];
                  return (
                    <div key={result}>
                      <dt>{t(`rivals.trialResult.${result}`)}</dt>
                      <dd className="num">
                        {counted && counted.count > 0 ? (
                          <Link to="/test-trials" search={trialsOf(counted.list)}>
                            {format.number(counted.count)}
                          </Link>
                        ) : (
                          format.number(0)
                        )}
                      </dd>
                    </div>
                  );
                })}
              </dl>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
