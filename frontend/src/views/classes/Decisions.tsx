import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";

/** Who decided what of a customer's classes, when and why. */
export function Decisions({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/customers/{id}/classification-decisions",
    { params: { path: { id: customerId }, query: { limit: 50 } } },
    byPage,
  );
  const words = (decision: Schemas["ClassificationDecision"]): string => {
    if (decision.attitude) {
      const adopter = decision.earlyAdopter ? ` · ${t("classes.earlyAdopter")}` : "";
      return `${t("filter.attitude")} ${t(`classes.attitude.${decision.attitude}`)}${adopter}`;
    }
    if (decision.tier) return t("customer.tier", { value: t(`tier.${decision.tier}`) });
    if (decision.kind === "TIER") return t("classes.tierTaken");
    return decision.lostCause
      ? t("classes.isLost", { cause: t(`classes.cause.${decision.lostCause}`) })
      : t("classes.isFound");
  };
  return (
    <section className="decisions" aria-labelledby="decisions">
      <h2 id="decisions">{t("classes.decisions")}</h2>
      <Loaded query={pages} rows={3}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (rows.length === 0) return <p className="faint">{t("classes.noDecisions")}</p>;
          return (
            <>
              <div className="plain-scroll">
                <table className="groups stacked">
                  <thead>
                    <tr>
                      <th scope="col">{t("history.effectiveOn")}</th>
                      <th scope="col">{t("classes.decide")}</th>
                      <th scope="col">{t("history.by")}</th>
                      <th scope="col">{t("classes.reason")}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((decision) => (
                      <tr key={decision.id}>
                        <td className="num">{format.date(decision.effectiveOn)}</td>
                        <td>{words(decision)}</td>
                        <td data-label={t("history.by")}>{decision.createdByName ?? "–"}</td>
                        <td className="prose">{decision.reason}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <More pages={pages} shown={rows.length} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
