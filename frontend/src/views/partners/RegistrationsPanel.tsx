import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { isOver, type Registration, type RegistrationRow } from "./choices";
import { EditDialog } from "./EditDialog";
import { Meets } from "./Meets";
import { RegistrationDialog } from "./RegistrationDialog";
import { ExtendDialog, WithdrawDialog } from "./RegistrationDialogs";
import { StatePill } from "./StatePill";
import "./partners.css";

/** Which partners have registered this customer, who protects, and who waits. */
export function RegistrationsPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const writes = customer.access === "WRITE";
  const query = $api.useQuery("get", "/api/v1/deal-registrations", {
    params: { query: { customerId: [customer.id], sort: "registeredOn", limit: 200 } },
  });
  const add = writes && <Button onClick={() => setAdding(true)}>{t("partners.register")}</Button>;
  return (
    <>
      <Loaded query={query} rows={5}>
        {({ items }) => {
          const standing = items.filter((row) => !isOver(row.state));
          const over = items.filter((row) => isOver(row.state)).reverse();
          return items.length === 0 ? (
            <EmptyState
              title={t("partners.noneHere")}
              text={t("partners.noneHereText")}
              action={add}
            />
          ) : (
            <div className="stack">
              <section aria-labelledby="registrations">
                <div className="card-head">
                  <h2 id="registrations">{t("partners.standing")}</h2>
                  {add}
                </div>
                {standing.length === 0 && <p className="faint">{t("partners.noneStanding")}</p>}
                {standing.map((row) => (
                  <One key={row.id} id={row.id} />
                ))}
              </section>
              {over.length > 0 && (
                <section aria-labelledby="registrations-over">
                  <h2 id="registrations-over">{t("partners.over")}</h2>
                  <Over rows={over} />
                </section>
              )}
            </div>
          );
        }}
      </Loaded>
      {adding && (
        <RegistrationDialog
          customer={{ id: customer.id, name: customer.name }}
          close={() => setAdding(false)}
        />
      )}
    </>
  );
}

/** What protects no longer, and why. */
function Over({ rows }: { rows: RegistrationRow[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <ul className="registrations-over">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="row">
            <Link to="/partners/$id" params={{ id: row.partnerId }}>
              {row.partnerName}
            </Link>
            <span>{row.productName ?? t("partners.allProducts")}</span>
            <StatePill row={row} />
            <span className="num faint">
              {format.date(row.registeredOn)} – {format.date(row.withdrawnOn ?? row.validUntil)}
            </span>
          </p>
          {(row.withdrawalReason ?? row.note) && (
            <p className="prose soft">{row.withdrawalReason ?? row.note}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

function One({ id }: { id: string }) {
  const query = $api.useQuery("get", "/api/v1/deal-registrations/{id}", {
    params: { path: { id } },
  });
  return (
    <Loaded query={query} rows={3}>
      {(registration) => <RegistrationCard registration={registration} />}
    </Loaded>
  );
}

function RegistrationCard({ registration }: { registration: Registration }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [form, setForm] = useState<"extend" | "withdraw" | "edit">();
  const close = () => setForm(undefined);
  const { partnerName, productName, state, note, extensions } = registration;
  const who = { partner: partnerName, product: productName ?? t("partners.allProducts") };
  return (
    <article className="registration" aria-label={t("partners.registrationOf", who)}>
      <p className="row">
        <strong>
          <Link to="/partners/$id" params={{ id: registration.partnerId }}>
            {partnerName}
          </Link>
        </strong>
        <span>{who.product}</span>
        <StatePill row={registration} />
      </p>
      <p className="num soft">
        {t("partners.spanOf", {
          on: format.date(registration.registeredOn),
          from: format.date(registration.validFrom),
          until: format.date(registration.validUntil),
        })}
      </p>
      <Meets state={state} coverage={registration.coverage} conflicts={registration.conflicts} />
      {note && <p className="prose">{note}</p>}
      {extensions.length > 0 && (
        <ul className="registration-extensions faint">
          {extensions.map((one) => (
            <li key={one.extendedAt}>
              {t("partners.extendedFrom", {
                from: format.date(one.untilBefore),
                until: format.date(one.validUntil),
                who: one.extendedByName ?? "–",
                reason: one.reason,
              })}
            </li>
          ))}
        </ul>
      )}
      {registration.writable && (
        <p className="row registration-actions">
          {registration.partnerState === "ACTIVE" && (
            <Button size="small" onClick={() => setForm("extend")}>
              {t("partners.extend")}
            </Button>
          )}
          <Button size="small" onClick={() => setForm("withdraw")}>
            {t("partners.withdraw")}
          </Button>
          <Button size="small" type="text" onClick={() => setForm("edit")}>
            {t("action.edit")}
          </Button>
        </p>
      )}
      {form === "extend" && <ExtendDialog registration={registration} close={close} />}
      {form === "withdraw" && <WithdrawDialog registration={registration} close={close} />}
      {form === "edit" && <EditDialog registration={registration} close={close} />}
    </article>
  );
}
