import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import type { Kind } from "./search";
import { AtCustomer, What } from "./Thing";

/** What somebody holds now, of the chosen kinds. */
export function HeldList({ personId, kind }: { personId: string; kind: Kind[] | undefined }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/handovers/previews/{personId}/items",
    { params: { path: { personId }, query: { kind, limit: 50, count: true } } },
    byPage,
  );
  return (
    <PagedRows
      pages={pages}
      bones={6}
      count={(count) => t("handover.items", { count })}
      nobody={<EmptyState title={t("handover.noItems")} />}
    >
      {(rows) => (
        <div className="plain-scroll">
          <table className="groups stacked">
            <thead>
              <tr>
                <th scope="col">{t("handover.customer")}</th>
                <th scope="col">{t("handover.what")}</th>
                <th scope="col">{t("handover.as")}</th>
                <th scope="col">{t("handover.due")}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((held) => (
                <tr key={held.kind + held.subjectId}>
                  <th scope="row">
                    <AtCustomer held={held} />
                  </th>
                  <td data-label={t("handover.what")}>
                    <What held={held} />
                  </td>
                  <td data-label={t("handover.as")}>{t(`handover.duty.${held.duty}`)}</td>
                  <td className="num" data-label={t("handover.due")}>
                    {held.dueOn ? format.shortDate(held.dueOn) : "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </PagedRows>
  );
}
