import { useTranslation } from "react-i18next";
import { Bar } from "../portfolio/Bar";
import type { Company } from "./choices";
import { Count } from "./Count";

export function StagesCard({ company }: { company: Company }) {
  const { t } = useTranslation();
  const all = Math.max(1, company.modelled.count);
  return (
    <section className="card" aria-labelledby="stages">
      <h2 id="stages">{t("company.stages")}</h2>
      <p className="faint">
        {t("company.modelled")} <Count figure={company.modelled} what={t("company.modelled")} />
      </p>
      <ul className="bars company-bars">
        {company.stages.map((row) => (
          <li key={row.stage}>
            <span>{t(`layers.stage.${row.stage}`)}</span>
            <Bar value={row.count / all} />
            <Count figure={row} what={t(`layers.stage.${row.stage}`)} />
          </li>
        ))}
      </ul>
      <p className={company.unguarded.count > 0 ? "late company-warning" : "faint company-warning"}>
        {t("company.unguarded")} <Count figure={company.unguarded} what={t("company.unguarded")} />
      </p>
    </section>
  );
}
