import { Link, useNavigate } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import type { TeamSearch } from "./search";

type Alarm = Schemas["ContactAlarm"];

/** Who viewed or exported unusually many contacts. */
export function AlarmsPanel({ search }: { search: TeamSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const mayExport = can(useMe(), "export");
  const query = { personId: search.personId, acknowledged: search.acknowledged, kind: search.kind };
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/five-layer/contact-alarms",
    { params: { query: { ...query, limit: 50, count: true } } },
    byPage,
  );
  const shown = search.acknowledged === undefined ? "all" : search.acknowledged ? "closed" : "open";
  return (
    <section className="card" aria-label={t("team.section.contact-alarms")}>
      <div className="card-head">
        <Segmented
          aria-label={t("alarms.state")}
          value={shown}
          onChange={(chosen) =>
            void navigate({
              to: "/team/$section",
              params: { section: "contact-alarms" },
              search: {
                ...search,
                acknowledged: chosen === "all" ? undefined : chosen === "closed",
              },
              replace: true,
            })
          }
          options={(["all", "open", "closed"] as const).map((value) => ({
            value,
            label: t(`alarms.${value}`),
          }))}
        />
        {mayExport && <ExportMenu list="contact-alarms" query={query} />}
      </div>
      <PagedRows
        pages={pages}
        bones={6}
        count={(count) => t("alarms.count", { count })}
        nobody={<EmptyState title={t("alarms.none")} text={t("alarms.noneText")} />}
      >
        {(rows) => <AlarmTable rows={rows} />}
      </PagedRows>
    </section>
  );
}

function AlarmTable({ rows }: { rows: Alarm[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("alarms.person")}</th>
            <th scope="col">{t("field.team")}</th>
            <th scope="col">{t("alarms.day")}</th>
            <th scope="col">{t("alarms.what")}</th>
            <th scope="col">{t("alarms.contacts")}</th>
            <th scope="col">{t("alarms.usual")}</th>
            <th scope="col">{t("alarms.allowed")}</th>
            <th scope="col">{t("alarms.state")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((alarm) => (
            <tr key={alarm.id}>
              <th scope="row">
                <Link to="/team/contact-alarms/$id" params={{ id: alarm.id }} search={{}}>
                  {alarm.personName}
                </Link>
              </th>
              <td data-label={t("field.team")}>{alarm.teamName ?? "–"}</td>
              <td className="num" data-label={t("alarms.day")}>
                {format.shortDate(alarm.day)}
              </td>
              <td data-label={t("alarms.what")}>{t(`alarms.kind.${alarm.kind}`)}</td>
              <td className="num" data-label={t("alarms.contacts")}>
                <Link to="/team/contact-alarms/$id" params={{ id: alarm.id }} search={{}}>
                  {format.number(alarm.contacts)}
                </Link>
              </td>
              <td className="num" data-label={t("alarms.usual")}>
                {alarm.usual == null ? "–" : format.number(alarm.usual)}
              </td>
              <td className="num" data-label={t("alarms.allowed")}>
                {format.number(alarm.allowed)}
              </td>
              <td>
                <AlarmState alarm={alarm} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function AlarmState({ alarm }: { alarm: Alarm }) {
  const { t } = useTranslation();
  return alarm.acknowledgedAt ? (
    <Pill>{t("alarms.closed")}</Pill>
  ) : (
    <Pill tone="late">{t("alarms.open")}</Pill>
  );
}
