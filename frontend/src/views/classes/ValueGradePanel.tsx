import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Figures } from "./Figures";
import { gradeName } from "./gradeName";
import { GRADES } from "./kinds";
import { ListLink } from "./ListLink";
import { Moves } from "./Moves";
import { summaryQuery, type ClassesSearch } from "./search";

const LEVELS = [1, 2, 3];
const CHOICES = [...GRADES, "NONE", "OUTSIDE"] as const;

export function ValueGradePanel({ search }: { search: ClassesSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/classifications/value-grade/summary", {
    params: { query: summaryQuery(search) },
  });
  return (
    <Loaded query={query} rows={12}>
      {(summary) =>
        summary.customers === 0 && summary.moves.length === 0 ? (
          <EmptyState title={t("classes.allBought")} />
        ) : (
          <div className="portfolio-grid">
            <section className="card" aria-labelledby="fields">
              <h2 id="fields">{t("classes.nineFields")}</h2>
              <table className="value-fields">
                <caption className="visually-hidden">{t("classes.nineFields")}</caption>
                <tbody>
                  {[...LEVELS].reverse().map((power) => (
                    <tr key={power}>
                      <th scope="row">{t("classes.power", { level: power })}</th>
                      {LEVELS.map((potential) => {
                        const field = summary.fields.find(
                          (one) => one.power === power && one.potential === potential,
                        );
                        return (
                          <td key={potential} data-grade={field?.valueGrade}>
                            {field && (
                              <ListLink
                                kind="value-grade"
                                list={field.list}
                                label={t("classes.field", {
                                  grade: field.valueGrade,
                                  power,
                                  potential,
                                  count: field.customers,
                                })}
                              >
                                <span>{field.valueGrade}</span>
                                <strong className="num">{format.number(field.customers)}</strong>
                              </ListLink>
                            )}
                          </td>
                        );
                      })}
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <td aria-hidden="true" />
                    {LEVELS.map((potential) => (
                      <th key={potential} scope="col">
                        {t("classes.potential", { level: potential })}
                      </th>
                    ))}
                  </tr>
                </tfoot>
              </table>
            </section>
            <section className="card" aria-labelledby="grades">
              <h2 id="grades">{t("classes.notBought")}</h2>
              <Figures
                figures={[
                  {
                    name: t("classes.notBought"),
                    value: (
                      <ListLink kind="value-grade" list={summary.list}>
                        {format.number(summary.customers)}
                      </ListLink>
                    ),
                  },
                  {
                    name: t("classes.gradeUnknown"),
                    value: (
                      <ListLink kind="value-grade" list={summary.unknownList}>
                        {format.number(summary.unknown)}
                      </ListLink>
                    ),
                    note: t("classes.gradeUnknownNote"),
                  },
                ]}
              />
              <p className="faint classes-rule">{t("classes.gradeNote")}</p>
            </section>
            <section className="card wide" aria-labelledby="moves">
              <h2 id="moves">{t("classes.moves")}</h2>
              <Moves
                kind="value-grade"
                values={CHOICES}
                moves={summary.moves}
                asOf={summary.asOf}
                compareWith={summary.compareWith}
                name={(choice, side) => gradeName(t, choice, side)}
              />
            </section>
          </div>
        )
      }
    </Loaded>
  );
}
