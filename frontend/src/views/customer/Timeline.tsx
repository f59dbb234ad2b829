import {
  EditOutlined,
  FileDoneOutlined,
  FlagOutlined,
  ScheduleOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { TimelineEntry } from "../../api/types";
import { openOverlay } from "../../app/overlays";
import { Bones } from "../../ui/Bones";
import { EmptyState } from "../../ui/EmptyState";
import { ErrorPanel } from "../../ui/ErrorPanel";
import { useFormats } from "../../ui/format";
import { TimelineInteraction } from "./TimelineInteraction";

const icons: Record<TimelineEntry["kind"], ReactNode> = {
  INTERACTION: <EditOutlined />,
  STATUS_CHANGE: <FlagOutlined />,
  PLAN: <ScheduleOutlined />,
  CHECKLIST: <FileDoneOutlined />,
  PLAYBOOK: <FileDoneOutlined />,
  CUSTOMER: <UserOutlined />,
  CONTACT: <UserOutlined />,
  MERGE: <UserOutlined />,
};

export function Timeline({
  customerId,
  customerName,
}: {
  customerId: string;
  customerName: string;
}) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/customers/{id}/timeline",
    { params: { path: { id: customerId }, query: { limit: 30 } } },
    {
      pageParamName: "after",
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (page: { next?: string | null }) => page.next ?? undefined,
    },
  );
  if (pages.error) return <ErrorPanel error={pages.error} retry={() => void pages.refetch()} />;
  if (pages.isPending) return <Bones rows={8} height={26} />;
  const entries = pages.data.pages.flatMap((p) => p.items);
  if (entries.length === 0) {
    return (
      <EmptyState
        title={t("timeline.emptyTitle")}
        text={t("timeline.emptyText")}
        action={
          <Button
            type="primary"
            onClick={() =>
              openOverlay({ kind: "log", customer: { id: customerId, name: customerName } })
            }
          >
            {t("log.title")}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={entry.id} data-kind={entry.kind}>
            <span className="timeline-icon" aria-hidden="true">
              {icons[entry.kind]}
            </span>
            <div className="grow">
              <p className="timeline-head">
                <strong>{entry.title}</strong>
                <span className="faint num">
                  {format.dateTime(entry.at)}
                  {entry.byName && ` · ${entry.byName}`}
                </span>
              </p>
              {entry.interaction ? (
                <TimelineInteraction interaction={entry.interaction} />
              ) : (
                entry.text && <p className="prose soft">{entry.text}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button block loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("action.more")}
        </Button>
      )}
    </>
  );
}
