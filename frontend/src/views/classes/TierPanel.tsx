import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { TIERS } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Figures } from "./Figures";
import { ListLink } from "./ListLink";
import { ListRows } from "./ListRows";
import { Moves } from "./Moves";
import { listOf, summaryQuery, type ClassesSearch } from "./search";

/** Of what was set, and of what the rules propose. */
const MOVES = ["moves", "proposedMoves"] as const;
const NOT_YET = { moves: "classes.tierNotYet", proposedMoves: "classes.gradeNotYet" } as const;

export function TierPanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/classifications/tier/summary", {
    params: { query: summaryQuery(search) },
  });
  return (
    <Loaded query={query} rows={12}>
      {(summary) => (
        <div className="portfolio-grid">
          <section className="card wide" aria-labelledby="tiers">
            <h2 id="tiers">{t("classes.tiers")}</h2>
            <Figures
              figures={[
                {
                  name: t("classes.differing"),
                  value: (
                    <ListLink kind="tier" list={summary.differingList}>
                      {format.number(summary.differing)}
                    </ListLink>
                  ),
                  note: t("classes.differingNote"),
                },
                {
                  name: t("nav.customers"),
                  value: (
                    <ListLink kind="tier" list={summary.list}>
                      {format.number(summary.customers)}
                    </ListLink>
                  ),
                },
              ]}
            />
            <div
              className="plain-scroll"
              tabIndex={0}
              role="region"
              aria-label={t("classes.tiers")}
            >
              <table className="groups moves">
                <thead>
                  <tr>
                    <th scope="col">{t("classes.setProposed")}</th>
                    {TIERS.map((tier) => (
                      <th key={tier} scope="col" className="right">
                        {t(`tier.${tier}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {[...TIERS, null].map((present) => (
                    <tr key={present ?? "NONE"}>
                      <th scope="row">
                        {present ? t(`tier.${present}`) : t("classes.tierNotSet")}
                      </th>
                      {TIERS.map((proposed) => {
                        const figure = summary.figures.find(
                          (one) => (one.tier ?? null) === present && one.proposedTier === proposed,
                        );
                        return (
                          <td
                            key={proposed}
                            className="right num"
                            data-stayed={present === proposed || undefined}
                          >
                            {figure ? (
                              <ListLink kind="tier" list={figure.list}>
                                {format.number(figure.customers)}
                              </ListLink>
                            ) : (
                              <span className="faint">–</span>
                            )}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
          {MOVES.map((name) => (
            <section key={name} className="card" aria-labelledby={name}>
              <h2 id={name}>{t(`classes.${name}`)}</h2>
              <Moves
                kind="tier"
                values={TIERS}
                moves={summary[name]}
                asOf={summary.asOf}
                compareWith={summary.compareWith}
                name={(tier) => t(`tier.${tier}`)}
                none={{ from: t(NOT_YET[name]), to: t("classes.tierNotSet") }}
              />
            </section>
          ))}
          {summary.differing > 0 && (
            <section className="card wide" aria-labelledby="differing">
              <h2 id="differing">{t("classes.differingList")}</h2>
              <ListRows kind="tier" search={listOf(summary.differingList)} />
            </section>
          )}
        </div>
      )}
    </Loaded>
  );
}
