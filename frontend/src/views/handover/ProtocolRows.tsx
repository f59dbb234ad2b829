import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { AtCustomer, What } from "./Thing";

/** What moved, from whom to whom. */
export function ProtocolRows({ rows }: { rows: Schemas["HandoverItem"][] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("handover.customer")}</th>
            <th scope="col">{t("handover.what")}</th>
            <th scope="col">{t("handover.as")}</th>
            <th scope="col">{t("handover.due")}</th>
            <th scope="col">{t("handover.from")}</th>
            <th scope="col">{t("handover.to")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.kind + one.subjectId}>
              <th scope="row">
                <AtCustomer held={one} />
              </th>
              <td data-label={t("handover.what")}>
                <What held={one} />
              </td>
              <td data-label={t("handover.as")}>{t(`handover.duty.${one.duty}`)}</td>
              <td className="num" data-label={t("handover.due")}>
                {one.dueOn ? format.shortDate(one.dueOn) : "–"}
              </td>
              <td data-label={t("handover.from")}>{one.fromName}</td>
              <td data-label={t("handover.to")}>
                <span className="row">
                  {one.toName}
                  {one.competenceWarning && (
                    <Pill tone="warn">
                      {t("handover.needs", {
                        level: t(`competence.${one.competenceWarning.needed}`),
                      })}
                    </Pill>
                  )}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
