import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { useSubmit } from "../../ui/useSubmit";
import { markRead } from "./reading";
import { placeOf, useNotificationText } from "./words";

interface Props {
  unread: number;
  close: () => void;
}

/** What a colleague or a rule wanted one to know; each opens what it is about. */
export default function NotificationList({ unread, close }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const textOf = useNotificationText();
  const navigate = useNavigate();
  const me = useMe();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/notifications",
    { params: { query: { limit: 20 } } },
    byPage,
  );
  const reading = useSubmit(markRead);
  const items = pages.data?.pages.flatMap((p) => p.items) ?? [];

  async function open(item: Schemas["Notification"]) {
    const place = placeOf(item);
    if (place) close();
    if (place?.to === "customer") {
      await navigate({ to: "/customers/$id", params: { id: place.id }, search: {} });
    } else if (place?.to === "registrations") {
      const search = { tab: "registrations" as const };
      await navigate({ to: "/customers/$id", params: { id: place.id }, search });
    } else if (place?.to === "import") {
      await navigate({ to: "/imports/$id", params: { id: place.id } });
    } else if (place?.to === "review") {
      await navigate({ to: "/reviews/$id", params: { id: place.id }, search: { summary: true } });
    } else if (place?.to === "accountPlan") {
      await navigate({ to: "/key-accounts/$id", params: { id: place.id }, search: {} });
    } else if (place?.to === "handover") {
      await navigate({ to: "/handovers/$id", params: { id: place.id }, search: {} });
    } else if (place?.to === "alarm") {
      await navigate({ to: "/team/contact-alarms/$id", params: { id: place.id }, search: {} });
    } else if (place?.to === "move") {
      // The list of as many customers as the notification counts: the reader's own.
      const search = { move: place.moveId, ownerId: me.id };
      await navigate({ to: "/competitors/$id", params: { id: place.id }, search });
    } else if (place) {
      await navigate({ to: "/customers", search: { importId: [place.id] } });
    }
    if (!item.readAt) await reading.submit([item.id]);
  }

  return (
    <section className="notifications" aria-labelledby="notifications">
      <div className="card-head">
        <h2 id="notifications">{t("notifications.title")}</h2>
        {unread > 0 && (
          <Button
            size="small"
            type="text"
            loading={reading.busy}
            onClick={() => void reading.submit(items.filter((i) => !i.readAt).map((i) => i.id))}
          >
            {t("notifications.readAll")}
          </Button>
        )}
      </div>
      <FormErrors messages={reading.rest} />
      <Loaded query={pages} rows={4}>
        {() =>
          items.length === 0 ? (
            <p className="faint">{t("notifications.none")}</p>
          ) : (
            <ul>
              {items.map((item) => (
                <li key={item.id}>
                  <button
                    type="button"
                    className="notification"
                    data-unread={!item.readAt || undefined}
                    onClick={() => void open(item)}
                  >
                    {!item.readAt && (
                      <span className="visually-hidden">{t("notifications.unread")}</span>
                    )}
                    <span>{textOf(item)}</span>
                    <span className="faint num">{format.dateTime(item.createdAt)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={pages} shown={items.length} />
    </section>
  );
}
