import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

type Maker = Schemas["SupervisedDecisionMaker"];

/** Those who decide at a customer, and who of us knows them. */
export function DepartureMakers({
  makers,
  plan,
}: {
  makers: Maker[];
  plan: (maker: Maker) => void;
}) {
  const { t } = useTranslation();
  const format = useFormats();
  const mayPlan = can(useMe(), "log");
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("departure.maker")}</th>
            <th scope="col">{t("departure.project")}</th>
            <th scope="col" className="right">
              {t("departure.weight")}
            </th>
            <th scope="col">{t("departure.knownBy")}</th>
            <th scope="col">
              <span className="visually-hidden">{t("departure.plan")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {makers.map((maker) => (
            <tr key={maker.projectId + maker.contactId}>
              <th scope="row">
                {maker.name} {maker.position && <span className="faint">{maker.position}</span>}
              </th>
              <td data-label={t("departure.project")}>{maker.projectName}</td>
              <td className="right num" data-label={t("departure.weight")}>
                {maker.weight}
              </td>
              <td data-label={t("departure.knownBy")}>
                {maker.knownBy.length === 0 ? (
                  <Pill tone="late">{t("departure.nobodyKnows")}</Pill>
                ) : (
                  <span className="row">
                    {maker.knownBy
                      .map((one) =>
                        t("departure.knownSince", {
                          who: one.name,
                          on: format.shortDate(one.lastMetOn),
                        }),
                      )
                      .join(t("list.separator"))}
                    {maker.knownBy.length === 1 && <Pill tone="warn">{t("departure.single")}</Pill>}
                  </span>
                )}
              </td>
              <td>
                {maker.proposal && mayPlan && (
                  <Button
                    size="small"
                    aria-label={`${t(
                      maker.proposal.move === "JOINT_VISIT" ? "departure.joint" : "departure.first",
                    )} ${maker.name}`}
                    onClick={() => plan(maker)}
                  >
                    {t(
                      maker.proposal.move === "JOINT_VISIT" ? "departure.joint" : "departure.first",
                    )}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
