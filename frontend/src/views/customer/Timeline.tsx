import {
  EditOutlined,
  ExperimentOutlined,
  FileDoneOutlined,
  FlagOutlined,
  MergeOutlined,
  PayCircleOutlined,
  SafetyCertificateOutlined,
  ScheduleOutlined,
  ShopOutlined,
  ShoppingOutlined,
  UserOutlined,
} from "@ant-design/icons";
import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { openOverlay } from "../../app/overlays";
import { Bones } from "../../ui/Bones";
import { EmptyState } from "../../ui/EmptyState";
import { ErrorPanel } from "../../ui/ErrorPanel";
import { useFormats } from "../../ui/format";
import { TimelineText, useTimelineTitle } from "./TimelineText";

const icons: Record<Schemas["TimelineKind"], ReactNode> = {
  INTERACTION: <EditOutlined />,
  STATUS_CHANGE: <FlagOutlined />,
  PLAN_DONE: <ScheduleOutlined />,
  PLAN_RESCHEDULED: <ScheduleOutlined />,
  PLAN_CANCELLED: <ScheduleOutlined />,
  CHECKLIST_ANSWER: <FileDoneOutlined />,
  CONTACT_ADDED: <UserOutlined />,
  CONTACT_LEFT: <UserOutlined />,
  MERGED: <MergeOutlined />,
  MERGE_UNDONE: <MergeOutlined />,
  ORDERED: <ShoppingOutlined />,
  ORDER_CANCELLED: <ShoppingOutlined />,
  PAID: <PayCircleOutlined />,
  TRIAL_STAGE: <ExperimentOutlined />,
  INCUMBENCY_BEGUN: <ShopOutlined />,
  INCUMBENCY_ENDED: <ShopOutlined />,
  INCUMBENCY_PROBLEM: <ShopOutlined />,
  REGISTERED: <SafetyCertificateOutlined />,
  REGISTRATION_EXTENDED: <SafetyCertificateOutlined />,
  REGISTRATION_WITHDRAWN: <SafetyCertificateOutlined />,
  REGISTRATION_EXPIRED: <SafetyCertificateOutlined />,
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
  const titleOf = useTimelineTitle();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/customers/{id}/timeline",
    { params: { path: { id: customerId }, query: { limit: 30 } } },
    byPage,
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
          <li key={`${entry.kind}.${entry.id}`} data-kind={entry.kind}>
            <span className="timeline-icon" aria-hidden="true">
              {icons[entry.kind]}
            </span>
            <div className="grow">
              <p className="timeline-head">
                <strong>{titleOf(entry)}</strong>
                <span className="faint num">
                  {format.dateTime(entry.at)}
                  {entry.actorName && ` · ${entry.actorName}`}
                </span>
              </p>
              <TimelineText entry={entry} />
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
