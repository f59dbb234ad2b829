import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import type { Schemas } from "../../../api/types";
import { isoDay, useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import { useUsers } from "../../../ui/PersonPicker";
import { Pill } from "../../../ui/Pill";
import { toast } from "../../../ui/toast";
import { RecordDialog } from "../../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import type { DutySectionProps } from "./index";
import "./programmes.css";
import { refreshProgrammes } from "./refreshProgrammes";

type Event = Schemas["AccountEvent"];
const KINDS = ["ANNIVERSARY", "FAIR", "OPENING", "PEOPLE", "RESULT", "NEWS", "OTHER"] as const;
const SUPPORT = ["NONE", "PLANNED", "DONE"] as const;

/** Events and news of the account, and what we do for them. */
export function Events({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [form, setForm] = useState<{ event?: Event }>();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/account-events",
    { params: { query: { customerId: [customerId], limit: 20, count: true } } },
    byPage,
  );
  return (
    <>
      {writable && (
        <p className="programme-tools">
          <Button type="primary" onClick={() => setForm({})}>
            {t("accountEvents.add")}
          </Button>
        </p>
      )}
      <PagedRows
        pages={pages}
        bones={3}
        count={(count) => t("accountEvents.count", { count })}
        nobody={<p className="faint">{t("accountEvents.none")}</p>}
      >
        {(rows) => (
          <ul className="programmes">
            {rows.map((one) => (
              <Row
                key={one.id}
                one={one}
                edit={writable ? () => setForm({ event: one }) : undefined}
              />
            ))}
          </ul>
        )}
      </PagedRows>
      {form && (
        <EventDialog customerId={customerId} event={form.event} close={() => setForm(undefined)} />
      )}
    </>
  );
}

async function follow(one: Event) {
  await api.POST("/api/v1/account-events/{id}/follow-up", {
    params: { path: { id: one.id } },
    body: {} as never,
  });
  await refreshProgrammes();
}

function Row({ one, edit }: { one: Event; edit?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <li>
      <div className="programme-head">
        <span className="num">{format.date(one.happensOn)}</span>
        <h3>{one.link ? <a href={one.link}>{one.title}</a> : one.title}</h3>
        <Pill>{t(`accountEvents.kind.${one.kind}`)}</Pill>
        <Pill tone={one.supportState === "DONE" ? "strong" : undefined}>
          {t(`accountEvents.support.${one.supportState}`)}
        </Pill>
        <span className="programme-tools">
          {one.followUpPlanId && (
            <Link to="/customers/$id" params={{ id: one.customerId }}>
              {t("accountEvents.followed")}
            </Link>
          )}
          {edit && !one.followUpPlanId && (
            <Button
              size="small"
              aria-label={`${t("accountEvents.follow")} ${one.title}`}
              onClick={() => void follow(one).then(() => toast(t("accountEvents.followed")))}
            >
              {t("accountEvents.follow")}
            </Button>
          )}
          {edit && (
            <Button size="small" aria-label={`${t("action.edit")} ${one.title}`} onClick={edit}>
              {t("action.edit")}
            </Button>
          )}
        </span>
      </div>
      {one.note && <p className="prose">{one.note}</p>}
      {one.support && (
        <p>
          {one.support}{" "}
          <span className="faint">
            {[one.supportedByName, one.supportedOn && format.date(one.supportedOn), one.evidence]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </p>
      )}
    </li>
  );
}

interface DialogProps {
  customerId: string;
  event?: Event;
  close: () => void;
}

function EventDialog({ customerId, event, close }: DialogProps) {
  const { t } = useTranslation();
  const users = useUsers();
  // What is written is held against what was read when the form came up.
  $api.useQuery(
    "get",
    "/api/v1/account-events/{id}",
    { params: { path: { id: event?.id ?? "" } } },
    { enabled: event !== undefined },
  );
  const fields: RecordField<
    | "kind"
    | "happensOn"
    | "title"
    | "link"
    | "note"
    | "supportState"
    | "support"
    | "supportedBy"
    | "supportedOn"
    | "evidence"
  >[] = [
    {
      name: "kind",
      label: t("accountEvents.kindHead"),
      kind: "choice",
      required: true,
      options: KINDS.map((value) => ({ value, label: t(`accountEvents.kind.${value}`) })),
    },
    { name: "happensOn", label: t("accountEvents.day"), kind: "day", required: true },
    { name: "title", label: t("programmes.title"), kind: "text", required: true, wide: true },
    { name: "link", label: t("accountEvents.link"), kind: "text", wide: true },
    { name: "note", label: t("programmes.note"), kind: "area", wide: true },
    {
      name: "supportState",
      label: t("accountEvents.supportHead"),
      kind: "choice",
      required: true,
      options: SUPPORT.map((value) => ({ value, label: t(`accountEvents.support.${value}`) })),
    },
    {
      name: "supportedBy",
      label: t("accountEvents.supportedBy"),
      kind: "choice",
      options: (users.data?.items ?? []).map((user) => ({
        value: user.id,
        label: user.displayName,
      })),
    },
    { name: "support", label: t("accountEvents.what"), kind: "area", wide: true },
    { name: "supportedOn", label: t("accountEvents.doneOn"), kind: "day", limit: "past" },
    { name: "evidence", label: t("accountEvents.evidence"), kind: "text" },
  ];
  return (
    <RecordDialog
      title={t(event ? "accountEvents.edit" : "accountEvents.add")}
      draftKey={`accountEvent.${customerId}.${event?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, event ?? { happensOn: isoDay(dayjs()), supportState: "NONE" })}
      saved={t("accountEvents.saved")}
      close={close}
      refresh={refreshProgrammes}
      save={async (body) => {
        if (event) {
          await api.PATCH("/api/v1/account-events/{id}", {
            params: { path: { id: event.id } },
            body: body as unknown as Schemas["AccountEventPatch"],
          });
        } else {
          await api.POST("/api/v1/account-events", {
            body: { customerId, ...body } as unknown as Schemas["CreateAccountEventRequest"],
          });
        }
      }}
    />
  );
}
