import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import type { AccountPlan, Goal } from "./choices";
import { useWorded } from "./useWorded";

/** What this version says that the one before did not. */
export function Difference({ plan }: { plan: AccountPlan }) {
  const { t } = useTranslation();
  const query = $api.useQuery(
    "get",
    "/api/v1/key-account-plans/{id}/versions/{number}/difference",
    {
      params: { path: { id: plan.id, number: plan.number } },
    },
  );
  const data = query.data;
  if (!data) return null;
  const rows = [
    ...(data.plan.length === 0
      ? []
      : [{ key: "plan", what: t("accounts.about"), fields: data.plan, unit: undefined }]),
    ...data.goals.map((one) => ({
      key: one.id,
      what: `${t(`accounts.changed.${one.change}`)} ${t(`accounts.metric.${one.metric as "REVENUE"}`)}`,
      fields: one.fields,
      unit: one.unit,
    })),
    ...data.activities.map((one) => ({
      key: one.id,
      what: `${t(`accounts.changed.${one.change}`)} ${one.title}`,
      fields: one.fields,
      unit: undefined,
    })),
  ];
  function fieldName(name: string) {
    return t(`accounts.field.${name as "title"}`);
  }
  return (
    <section className="card" aria-labelledby="account-difference">
      <h2 id="account-difference">{t("accounts.difference", { number: plan.number })}</h2>
      {rows.length === 0 && <p className="faint">{t("accounts.noDifference")}</p>}
      <ul className="account-difference">
        {rows.map((row) => (
          <li key={row.key}>
            <strong>{row.what}</strong>
            {row.fields.map((field) => (
              <Changed
                key={field.name}
                field={field}
                name={fieldName(field.name)}
                unit={row.unit}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChangedProps {
  field: Schemas["KeyAccountPlanFieldChange"];
  name: string;
  unit: Goal["unit"] | undefined;
}

function Changed({ field, name, unit }: ChangedProps) {
  const { t } = useTranslation();
  const worded = useWorded(unit);
  return (
    <p className="faint">
      {t("accounts.fromTo2", {
        name,
        before: worded(field, "before"),
        after: worded(field, "after"),
      })}
    </p>
  );
}
