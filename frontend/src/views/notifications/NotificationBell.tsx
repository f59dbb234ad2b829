import { BellOutlined } from "@ant-design/icons";
import { Badge, Popover } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { Bones } from "../../ui/Bones";
import { useNarrow } from "../../ui/narrow";
import "./notifications.css";

const Sheet = lazy(() => import("../../ui/Sheet"));
const NotificationList = lazy(() => import("./NotificationList"));
const EVERY_MS = 60_000;

/** How many are unread, and the list itself one click away. */
export function NotificationBell() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const [open, setOpen] = useState(false);
  const unread = $api.useQuery(
    "get",
    "/api/v1/notifications",
    { params: { query: { unread: true, limit: 1, count: true } } },
    { refetchInterval: EVERY_MS },
  );
  const count = unread.data?.total ?? 0;
  const list = (
    <Suspense fallback={<Bones rows={4} />}>
      <NotificationList unread={count} close={() => setOpen(false)} />
    </Suspense>
  );
  const bell = (
    <button
      type="button"
      className="bell"
      aria-label={t("notifications.open", { count })}
      aria-expanded={open}
      onClick={narrow ? () => setOpen(true) : undefined}
    >
      <Badge count={count} size="small" overflowCount={99}>
        <BellOutlined />
      </Badge>
    </button>
  );
  if (narrow) {
    return (
      <>
        {bell}
        <Suspense fallback={null}>
          <Sheet title={open ? t("notifications.title") : undefined} close={() => setOpen(false)}>
            {list}
          </Sheet>
        </Suspense>
      </>
    );
  }
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      content={list}
      destroyOnHidden
    >
      {bell}
    </Popover>
  );
}
