import { Trans, useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Figures } from "./Figures";
import { ATTITUDES } from "./kinds";
import { ListLink } from "./ListLink";
import { Moves } from "./Moves";
import { summaryQuery, type ClassesSearch } from "./search";

export function AttitudePanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/classifications/attitude/summary", {
    params: { query: summaryQuery(search) },
  });
  return (
    <Loaded query={query} rows={12}>
      {(summary) => (
        <div className="portfolio-grid">
          <section className="card wide">
            <Head summary={summary} />
          </section>
          <section className="card" aria-labelledby="attitudes">
            <h2 id="attitudes">{t("classes.attitudes")}</h2>
            <Attitudes summary={summary} />
            <p className="faint classes-rule">{t("classes.confirmHint")}</p>
          </section>
          <section className="card" aria-labelledby="moves">
            <h2 id="moves">{t("classes.moves")}</h2>
            <Moves
              kind="attitude"
              values={ATTITUDES}
              moves={summary.moves}
              asOf={summary.asOf}
              compareWith={summary.compareWith}
              name={(attitude) => t(`classes.attitude.${attitude}`)}
            />
          </section>
        </div>
      )}
    </Loaded>
  );
}

function Head({ summary }: { summary: Schemas["AttitudeSummary"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <Figures
      figures={[
        {
          name: t("classes.serialisation"),
          value: (
            <ListLink kind="attitude" list={summary.serialList}>
              {format.ratio(summary.serial, summary.base, summary.serialisation)}
            </ListLink>
          ),
          note: (
            <Trans
              i18nKey="classes.serialisationNote"
              values={{ serial: format.number(summary.serial), base: format.number(summary.base) }}
              components={{
                serial: (
                  <ListLink kind="attitude" list={summary.serialList}>
                    {null}
                  </ListLink>
                ),
                whole: (
                  <ListLink kind="lifecycle" list={summary.baseList}>
                    {null}
                  </ListLink>
                ),
              }}
            />
          ),
        },
        {
          name: t("classes.earlyAdopters"),
          value: (
            <ListLink kind="attitude" list={summary.earlyAdoptersList}>
              {format.number(summary.earlyAdopters)}
            </ListLink>
          ),
          note: t("classes.earlyAdoptersNote"),
        },
        {
          name: t("classes.everOrdered"),
          value: (
            <ListLink kind="attitude" list={summary.list}>
              {format.number(summary.customers)}
            </ListLink>
          ),
          note: t("classes.everOrderedNote"),
        },
      ]}
    />
  );
}

function Attitudes({ summary }: { summary: Schemas["AttitudeSummary"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <table className="groups">
      <thead>
        <tr>
          <th scope="col">{t("filter.attitude")}</th>
          <th scope="col" className="right">
            {t("classes.confirmed")}
          </th>
          <th scope="col" className="right">
            {t("classes.proposed")}
          </th>
        </tr>
      </thead>
      <tbody>
        {summary.attitudes.map((figure) => (
          <tr key={figure.attitude}>
            <th scope="row">{t(`classes.attitude.${figure.attitude}`)}</th>
            <td className="right num">
              <ListLink kind="attitude" list={figure.list}>
                {format.number(figure.customers)}
              </ListLink>
            </td>
            <td className="right num">
              <ListLink kind="attitude" list={figure.proposedList}>
                {format.number(figure.proposed)}
              </ListLink>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
