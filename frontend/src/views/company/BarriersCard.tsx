import { useTranslation } from "react-i18next";
import { EmptyState } from "../../ui/EmptyState";
import type { Company } from "./choices";
import { Count } from "./Count";

/** What stands in our way, and what brought such barriers down. */
export function BarriersCard({ barriers }: { barriers: Company["barriers"] }) {
  const { t } = useTranslation();
  const rows = barriers
    .filter((row) => row.standing.count + row.broken.count + row.accepted.count > 0)
    .sort((a, b) => b.standing.count - a.standing.count);
  return (
    <section className="card" aria-labelledby="barriers">
      <h2 id="barriers">{t("company.barriers")}</h2>
      {rows.length === 0 ? (
        <EmptyState title={t("company.noBarriers")} text={t("company.noBarriersText")} />
      ) : (
        <table className="groups stacked company-barriers">
          <thead>
            <tr>
              <th scope="col">{t("company.kind")}</th>
              <th scope="col">{t("company.standing")}</th>
              <th scope="col">{t("company.broken")}</th>
              <th scope="col">{t("company.accepted")}</th>
              <th scope="col">{t("company.brokenBy")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const kind = t(`layers.barrier.${row.kind}`);
              return (
                <tr key={row.kind}>
                  <th scope="row">{kind}</th>
                  <td data-label={t("company.standing")}>
                    <Count figure={row.standing} what={`${kind}: ${t("company.standing")}`} />
                  </td>
                  <td data-label={t("company.broken")}>
                    <Count figure={row.broken} what={`${kind}: ${t("company.broken")}`} />
                  </td>
                  <td data-label={t("company.accepted")}>
                    <Count figure={row.accepted} what={`${kind}: ${t("company.accepted")}`} />
                  </td>
                  <td data-label={t("company.brokenBy")}>
                    {row.brokenBy.length > 0 && (
                      <span className="company-breakers">
                        {row.brokenBy.map((by) => (
                          <span key={by.breaker}>
                            {t(`layers.breaker.${by.breaker}`)}{" "}
                            <Count
                              figure={by}
                              what={`${kind}: ${t("company.brokenBy")} ${t(`layers.breaker.${by.breaker}`)}`}
                            />
                          </span>
                        ))}
                      </span>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
