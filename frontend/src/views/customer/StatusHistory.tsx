import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { StatusTag } from "../../ui/StatusTag";

export function StatusHistory({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/status-changes", {
    params: { path: { id: customerId } },
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="plain-scroll">
          <table className="groups stacked">
            <thead>
              <tr>
                <th scope="col">{t("history.effectiveOn")}</th>
                <th scope="col">{t("field.status")}</th>
                <th scope="col">{t("history.duration")}</th>
                <th scope="col">{t("history.by")}</th>
                <th scope="col">{t("statusChange.reason")}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((change) => (
                <tr key={change.id}>
                  <td className="num">{format.date(change.effectiveOn)}</td>
                  <td>
                    <StatusTag status={change.toStatus} />
                  </td>
                  <td className="num" data-label={t("history.duration")}>
                    {t("history.days", { count: change.durationDays })}
                  </td>
                  <td data-label={t("history.by")}>{change.actorName ?? t("history.rule")}</td>
                  <td className="prose">
                    {[change.pause && t(`cause.${change.pause.cause}`), change.reason]
                      .filter(Boolean)
                      .join(" · ") || "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Loaded>
  );
}
