import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { AlarmDialog } from "./AlarmDialog";
import { AlarmState } from "./AlarmsPanel";
import "./team.css";

type Alarm = Schemas["ContactAlarm"];

const route = getRouteApi("/signed-in/team/contact-alarms/$id");

/** One alarm, what stands behind its figure, and what was found out. */
export function AlarmView() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const alarm = $api.useQuery("get", "/api/v1/five-layer/contact-alarms/{id}", {
    params: { path: { id } },
  });
  return (
    <div className="team">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/team/$section" params={{ section: "contact-alarms" }} search={{}}>
          {t("team.section.contact-alarms")}
        </Link>
      </nav>
      <Loaded query={alarm} rows={6}>
        {(one) => (
          <>
            <AlarmHead alarm={one} />
            {one.kind === "VIEWED" ? <SeenContacts alarm={one} /> : <TakenOut alarm={one} />}
          </>
        )}
      </Loaded>
    </div>
  );
}

function AlarmHead({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [open, setOpen] = useState(false);
  const about = { who: alarm.personName, day: format.date(alarm.day) };
  return (
    <>
      <div className="view-head">
        <h1>{alarm.kind === "VIEWED" ? t("alarms.seen", about) : t("alarms.taken", about)}</h1>
        <Button type={alarm.acknowledgedAt ? "default" : "primary"} onClick={() => setOpen(true)}>
          {t("alarms.acknowledge")}
        </Button>
      </div>
      <dl className="card alarm-facts">
        <div>
          <dt>{t("alarms.contacts")}</dt>
          <dd className="num">{format.number(alarm.contacts)}</dd>
        </div>
        <div>
          <dt>{t("alarms.usual")}</dt>
          <dd className="num">{alarm.usual == null ? "–" : format.number(alarm.usual)}</dd>
        </div>
        <div>
          <dt>{t("alarms.allowed")}</dt>
          <dd className="num">{format.number(alarm.allowed)}</dd>
        </div>
        <div>
          <dt>{t("alarms.state")}</dt>
          <dd>
            <AlarmState alarm={alarm} />
          </dd>
        </div>
        {alarm.acknowledgedAt && (
          <div className="grow">
            <dt>
              {t("alarms.by", {
                who: alarm.acknowledgedByName ?? "–",
                on: format.dateTime(alarm.acknowledgedAt),
              })}
            </dt>
            <dd className="prose">{alarm.note}</dd>
          </div>
        )}
      </dl>
      {open && <AlarmDialog alarm={alarm} close={() => setOpen(false)} />}
    </>
  );
}

function SeenContacts({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/five-layer/contact-alarms/{id}/contacts",
    { params: { path: { id: alarm.id }, query: { limit: 100, count: true } } },
    byPage,
  );
  return (
    <Loaded query={pages} rows={8}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items);
        return (
          <div className="card">
            <div className="plain-scroll">
              <table className="groups stacked">
                <thead>
                  <tr>
                    <th scope="col">{t("alarms.contact")}</th>
                    <th scope="col">{t("alarms.customer")}</th>
                    <th scope="col">{t("alarms.seenAt")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.contactId}>
                      <th scope="row">
                        {row.contactName ?? <span className="faint">{t("alarms.hidden")}</span>}
                      </th>
                      <td data-label={t("alarms.customer")}>
                        {row.customerId ? (
                          <Link to="/customers/$id" params={{ id: row.customerId }} search={{}}>
                            {row.customerName}
                          </Link>
                        ) : (
                          "–"
                        )}
                      </td>
                      <td className="num" data-label={t("alarms.seenAt")}>
                        {format.dateTime(row.seenAt)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More pages={pages} shown={rows.length} total={data.pages[0]?.total} />
          </div>
        );
      }}
    </Loaded>
  );
}

function TakenOut({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/five-layer/contact-alarms/{id}/exports",
    { params: { path: { id: alarm.id }, query: { limit: 100, count: true } } },
    byPage,
  );
  return (
    <Loaded query={pages} rows={4}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items);
        return (
          <div className="card">
            <div className="plain-scroll">
              <table className="groups stacked">
                <thead>
                  <tr>
                    <th scope="col">{t("alarms.list")}</th>
                    <th scope="col">{t("alarms.rows")}</th>
                    <th scope="col">{t("alarms.takenAt")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={row.exportId + row.takenAt}>
                      <th scope="row">
                        {row.list === "contacts" ? t("nav.contacts") : t("nav.customers")}
                        {row.query && <span className="faint"> {row.query}</span>}
                      </th>
                      <td className="num" data-label={t("alarms.rows")}>
                        {format.number(row.contacts)}
                      </td>
                      <td className="num" data-label={t("alarms.takenAt")}>
                        {format.dateTime(row.takenAt)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <More pages={pages} shown={rows.length} total={data.pages[0]?.total} />
          </div>
        );
      }}
    </Loaded>
  );
}
