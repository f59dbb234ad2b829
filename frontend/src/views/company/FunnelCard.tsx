import { useTranslation } from "react-i18next";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import type { Company } from "./choices";
import { Count } from "./Count";

/** Open projects by step, with what they are worth by their chance. */
export function FunnelCard({ projects }: { projects: Company["projects"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const most = Math.max(1, ...projects.map((row) => row.amount));
  const sum = (of: (row: (typeof projects)[number]) => number) =>
    projects.reduce((all, row) => all + of(row), 0);
  if (sum((row) => row.count) === 0) {
    return (
      <section className="card wide" aria-labelledby="funnel">
        <h2 id="funnel">{t("company.funnel")}</h2>
        <EmptyState title={t("company.noProjects")} text={t("company.noProjectsText")} />
      </section>
    );
  }
  return (
    <section className="card wide" aria-labelledby="funnel">
      <h2 id="funnel">{t("company.funnel")}</h2>
      <p className="faint">{t("company.funnelNote")}</p>
      <table className="groups stacked company-funnel">
        <thead>
          <tr>
            <th scope="col">{t("company.step")}</th>
            <th scope="col" className="right">
              {t("company.chance")}
            </th>
            <th scope="col" className="right">
              {t("company.projects")}
            </th>
            <td aria-hidden="true" />
            <th scope="col" className="right">
              {t("company.amount")}
            </th>
            <th scope="col" className="right">
              {t("company.weighted")}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((row) => {
            const name = t(`projects.step.${row.step as 1}`);
            return (
              <tr key={row.step} data-none={row.count === 0 || undefined}>
                <th scope="row">
                  <span className="num faint">{row.step}</span> {name}
                </th>
                <td className="right num faint" data-label={t("company.chance")}>
                  {format.percent(row.chance / 100)}
                </td>
                <td className="right" data-label={t("company.projects")}>
                  <Count figure={row} what={`${name}: ${t("company.projects")}`} />
                </td>
                <td className="funnel-bar" aria-hidden="true">
                  <span style={{ width: `${(row.amount / most) * 100}%` }}>
                    <i
                      style={{
                        width: row.amount ? `${(row.weightedAmount / row.amount) * 100}%` : 0,
                      }}
                    />
                  </span>
                </td>
                <td className="right num" data-label={t("company.amount")}>
                  {format.money(Math.round(row.amount))}
                </td>
                <td className="right num" data-label={t("company.weighted")}>
                  {format.money(Math.round(row.weightedAmount))}
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("company.all")}</th>
            <td />
            <td className="right num" data-label={t("company.projects")}>
              {format.number(sum((row) => row.count))}
            </td>
            <td aria-hidden="true" />
            <td className="right num" data-label={t("company.amount")}>
              {format.money(Math.round(sum((row) => row.amount)))}
            </td>
            <td className="right num" data-label={t("company.weighted")}>
              {format.money(Math.round(sum((row) => row.weightedAmount)))}
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
