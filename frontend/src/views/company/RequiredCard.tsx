import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Company } from "./choices";
import { Count } from "./Count";
import { ListLink } from "./ListLink";

/** What is required and missing: the work of who manages. */
export function RequiredCard({ required }: { required: Company["required"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <section className="card wide" aria-labelledby="required">
      <h2 id="required">{t("company.required")}</h2>
      <p className="faint">{t("company.requiredNote")}</p>
      <div className="company-required">
        {required.map((row) => {
          const name = t(`layers.requirement.${row.requirement}`);
          return (
            <div key={row.requirement}>
              <h3>{name}</h3>
              <p className="company-lacking num">
                {row.lacking.count === 0 ? (
                  <span className="faint">{format.number(0)}</span>
                ) : (
                  <ListLink
                    list={row.lacking.list}
                    label={`${name}: ${t("company.lacking")} ${format.number(row.lacking.count)}`}
                  >
                    {format.number(row.lacking.count)}
                  </ListLink>
                )}
                <span className="faint"> / </span>
                <Count figure={row.customers} what={`${name}: ${t("company.customers")}`} />
              </p>
              <dl>
                <div>
                  <dt>{t("company.withoutModel")}</dt>
                  <dd>
                    <Count
                      figure={row.withoutModel}
                      what={`${name}: ${t("company.withoutModel")}`}
                    />
                  </dd>
                </div>
                <div>
                  <dt>{t("company.shallow")}</dt>
                  <dd>
                    <Count figure={row.shallow} what={`${name}: ${t("company.shallow")}`} />
                  </dd>
                </div>
              </dl>
            </div>
          );
        })}
      </div>
    </section>
  );
}
