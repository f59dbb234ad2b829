import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { StagePill, StallPills } from "./Marks";
import type { Trial } from "./stageDraft";

/** Trials with their customer, product and stage. */
export function TrialTable({ trials }: { trials: Trial[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("trial.field.customer")}</th>
            <th scope="col">{t("trial.field.product")}</th>
            <th scope="col">{t("trial.field.stage")}</th>
            <th scope="col">{t("trial.field.stageSince")}</th>
            <th scope="col">{t("trial.field.begunOn")}</th>
            <th scope="col">{t("trial.field.endedOn")}</th>
            <th scope="col">{t("trial.field.engineer")}</th>
            <th scope="col">{t("field.owner")}</th>
          </tr>
        </thead>
        <tbody>
          {trials.map((trial) => (
            <tr key={trial.id} data-trial={trial.id}>
              <th scope="row">
                <Link to="/test-trials/$id" params={{ id: trial.id }}>
                  {trial.customerName}
                </Link>
              </th>
              <td>{trial.productName}</td>
              <td>
                <span className="row">
                  <StagePill stage={trial.stage} />
                  {trial.cause && (
                    <span className="soft">
                      {t(`trial.cause.${trial.cause}`)}
                      {trial.competitorName && ` · ${trial.competitorName}`}
                    </span>
                  )}
                  <StallPills stalls={trial.stalls} />
                </span>
              </td>
              <td className="num" data-label={t("trial.field.stageSince")}>
                {format.shortDate(trial.stageSince)}
              </td>
              <td className="num" data-label={t("trial.field.begunOn")}>
                {format.shortDate(trial.begunOn)}
              </td>
              <td className="num" data-label={t("trial.field.endedOn")}>
                {format.shortDate(trial.endedOn)}
              </td>
              <td className="who" data-label={t("trial.field.engineer")}>
                {trial.engineerName ?? "–"}
              </td>
              <td className="who" data-label={t("field.owner")}>
                {trial.ownerName ?? "–"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
