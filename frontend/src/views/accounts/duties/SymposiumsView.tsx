import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { EmptyState } from "../../../ui/EmptyState";
import { useFormats } from "../../../ui/format";
import { PagedRows } from "../../../ui/PagedRows";
import "../accounts.css";
import "../desk/desk.css";
import { InvitationRows } from "./InvitationRows";
import { INVITATION_STATES, SymposiumDialog, type Symposium } from "./SymposiumDialogs";

/** The yearly symposiums: whom they invite, who came, what was decided. */
export function SymposiumsView() {
  const { t } = useTranslation();
  const me = useMe();
  const writes = can(me, "accountWrite");
  const [open, setOpen] = useState<{ symposium?: Symposium }>();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/symposiums",
    { params: { query: { limit: 20, count: true } } },
    byPage,
  );
  const add = writes && (
    <Button type="primary" onClick={() => setOpen({})}>
      {t("duties.symposium.add")}
    </Button>
  );
  return (
    <div className="accounts desk">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/key-accounts/desk" search={{}}>
          {t("accounts.step.duties")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("duties.kind.SYMPOSIUM")}</h1>
        {add}
      </div>
      <PagedRows
        pages={pages}
        bones={6}
        count={(count) => t("duties.symposium.count", { count })}
        nobody={
          <EmptyState
            title={t("duties.symposium.emptyTitle")}
            text={t("duties.what.SYMPOSIUM")}
            action={add}
          />
        }
      >
        {(rows) => (
          <div className="stack">
            {rows.map((one) => (
              <Card
                key={one.id}
                one={one}
                writes={writes}
                edit={() => setOpen({ symposium: one })}
              />
            ))}
          </div>
        )}
      </PagedRows>
      {open && <SymposiumDialog symposium={open.symposium} close={() => setOpen(undefined)} />}
    </div>
  );
}

interface CardProps {
  one: Symposium;
  writes: boolean;
  edit: () => void;
}

const COUNTS = {
  INVITED: "invited",
  ACCEPTED: "accepted",
  DECLINED: "declined",
  ATTENDED: "attended",
  ABSENT: "absent",
} as const;

function Card({ one, writes, edit }: CardProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const [shown, setShown] = useState(false);
  return (
    <section className="card" aria-labelledby={`symposium-${one.id}`}>
      <div className="card-head">
        <h2 id={`symposium-${one.id}`}>{one.topic}</h2>
        {writes && (
          <Button size="small" onClick={edit}>
            {t("action.edit")}
          </Button>
        )}
      </div>
      <p className="faint">{[format.date(one.heldOn), one.place].filter(Boolean).join(" · ")}</p>
      <dl className="account-figures">
        {INVITATION_STATES.map((state) => (
          <div key={state}>
            <dt>
              {t(
                state === "INVITED"
                  ? "duties.symposium.invited"
                  : `duties.symposium.state.${state}`,
              )}
            </dt>
            <dd className="num">{format.number(one[COUNTS[state]])}</dd>
          </div>
        ))}
        <div>
          <dt>{t("duties.symposium.decisions")}</dt>
          <dd className="num">{format.number(one.decisions)}</dd>
        </div>
      </dl>
      {one.note && <p className="prose">{one.note}</p>}
      <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? "duties.symposium.hide" : "duties.symposium.show")}
      </Button>
      {shown && <Details symposium={one} writes={writes} />}
    </section>
  );
}

function Details({ symposium, writes }: { symposium: Symposium; writes: boolean }) {
  const { t } = useTranslation();
  const format = useFormats();
  const invitations = $api.useInfiniteQuery(
    "get",
    "/api/v1/symposium-invitations",
    { params: { query: { symposiumId: [symposium.id], limit: 50, count: true } } },
    byPage,
  );
  const decisions = $api.useQuery("get", "/api/v1/symposiums/{id}/decisions", {
    params: { path: { id: symposium.id } },
  });
  return (
    <div className="stack symposium-details">
      <PagedRows
        pages={invitations}
        bones={3}
        count={(count) => t("duties.symposium.invitations", { count })}
        nobody={<p className="faint">{t("duties.symposium.nobodyInvited")}</p>}
      >
        {(rows) => <InvitationRows rows={rows} writable={writes} accounts />}
      </PagedRows>
      <h3>{t("duties.symposium.decisions")}</h3>
      <ul className="duty-rows">
        {(decisions.data?.items ?? []).map((one) => (
          <li key={one.id}>
            {one.what}{" "}
            <span className="faint">
              {[
                one.customerName,
                one.responsibleName,
                one.until && t("duties.dueDay", { day: format.date(one.until) }),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
