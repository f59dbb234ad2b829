import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { FollowUpPlan } from "../../api/types";
import { useFormats } from "../../ui/format";
import { PlanSource } from "../followup/PlanSource";
import { Pill } from "../../ui/Pill";
import { CompetenceMark } from "../followup/Competence";

/** Plans with their customer, days and state. */
export function PlanTable({ plans }: { plans: FollowUpPlan[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("plans.customer")}</th>
            <th scope="col">{t("plans.what")}</th>
            <th scope="col">{t("plans.firstDueOn")}</th>
            <th scope="col">{t("plans.dueOn")}</th>
            <th scope="col">{t("plans.doneOn")}</th>
            <th scope="col">{t("field.owner")}</th>
            <th scope="col">{t("plans.state")}</th>
          </tr>
        </thead>
        <tbody>
          {plans.map((plan) => (
            <tr key={plan.id}>
              <th scope="row">
                <Link to="/customers/$id" params={{ id: plan.customerId }} search={{}}>
                  {plan.customerName}
                </Link>
              </th>
              <td>
                {[
                  t(`kind.${plan.kind}`),
                  plan.purpose,
                  plan.reason,
                  plan.cause && t(`cancelCause.${plan.cause}`),
                ]
                  .filter(Boolean)
                  .join(" · ")}
                {plan.source && (
                  <>
                    {" · "}
                    <PlanSource source={plan.source} />
                  </>
                )}
              </td>
              <td className="num" data-label={t("plans.firstDueOn")}>
                {format.shortDate(plan.firstDueOn)}
              </td>
              <td className="num" data-label={t("plans.dueOn")}>
                {format.shortDate(plan.dueOn)}
              </td>
              <td className="num" data-label={t("plans.doneOn")}>
                {format.shortDate(plan.doneOn)}
              </td>
              <td className="who" data-label={t("field.owner")}>
                {plan.ownerName ?? "–"}
              </td>
              <td>
                <Pill>{t(`plans.states.${plan.state}`)}</Pill>
                <CompetenceMark gap={plan.competenceWarning} />
                {plan.lateDays > 0 && (
                  <Pill tone="late">{t("plans.late", { count: plan.lateDays })}</Pill>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
