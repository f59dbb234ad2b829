import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { Bones } from "../../ui/Bones";
import { ErrorPanel } from "../../ui/ErrorPanel";
import { useFormats } from "../../ui/format";

export default function AuditSection() {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/audit-entries",
    { params: { query: { limit: 50 } } },
    byPage,
  );
  if (pages.error) return <ErrorPanel error={pages.error} retry={() => void pages.refetch()} />;
  if (pages.isPending) return <Bones rows={8} />;
  return (
    <div className="stack">
      <div className="plain-scroll">
        <table className="groups audit stacked">
          <thead>
            <tr>
              {(["at", "who", "what", "changes", "address"] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`settings.audit.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pages.data.pages
              .flatMap((p) => p.items)
              .map((e) => (
                <tr key={e.id}>
                  <td className="num">{format.dateTime(e.at)}</td>
                  <td>{e.actorTitle}</td>
                  <td>
                    <strong className="audit-what">{e.title}</strong>
                  </td>
                  <td>
                    <Changes details={e.details} />
                  </td>
                  <td className="num">{e.address}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {pages.hasNextPage && (
        <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("action.more")}
        </Button>
      )}
    </div>
  );
}

/** Per changed property what it was and what it is, in the words of the service. */
function Changes({ details }: { details: Schemas["AuditDetail"][] }) {
  return (
    <ul>
      {details.map((detail) => (
        <li key={detail.property}>
          <span className="faint">{detail.label}</span> {detail.from || "–"} → {detail.to || "–"}
        </li>
      ))}
    </ul>
  );
}
