import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type texts from "../../i18n/zh-CN.json";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { Bones } from "../../ui/Bones";
import { ErrorPanel } from "../../ui/ErrorPanel";
import { useFormats } from "../../ui/format";

type AuditAction = keyof typeof texts.settings.audit.action;

export default function AuditSection() {
  const { t, i18n } = useTranslation();
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
                  <td>{e.actorName === "DEMO" ? t("settings.section.demo") : e.actorName}</td>
                  <td>
                    <strong className="audit-what" title={e.action}>
                      {i18n.exists(`settings.audit.action.${e.action}`)
                        ? t(`settings.audit.action.${e.action as AuditAction}`)
                        : e.action}
                    </strong>
                  </td>
                  <td>
                    <Changes changes={e.changes} />
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

/** Per changed property what it was and what it is. */
function Changes({ changes }: { changes: Record<string, unknown> }) {
  return (
    <ul>
      {Object.entries(changes).map(([property, change]) => {
        const { from, to } = (change ?? {}) as { from?: unknown; to?: unknown };
        return (
          <li key={property}>
            <code>{property}</code> {say(from)} → {say(to)}
          </li>
        );
      })}
    </ul>
  );
}

function say(value: unknown): string {
  if (value === undefined || value === null) return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
