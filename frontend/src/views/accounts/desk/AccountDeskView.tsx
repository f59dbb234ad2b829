import { getRouteApi, Link } from "@tanstack/react-router";
import { Suspense } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { Bones } from "../../../ui/Bones";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { Pill } from "../../../ui/Pill";
import { StatusTag } from "../../../ui/StatusTag";
import "../accounts.css";
import { dutySections } from "../duties";
import type { AccountDesk, Standing } from "./choices";
import "./desk.css";
import { DutyStatePill } from "./StatePill";

const route = getRouteApi("/signed-in/key-accounts/accounts/$customerId");

/** One key account: each duty of the desk with its evidence. */
export function AccountDeskView() {
  const { customerId } = route.useParams();
  const query = $api.useQuery("get", "/api/v1/customers/{id}/duties", {
    params: { path: { id: customerId } },
  });
  return (
    <Loaded query={query} rows={12}>
      {(desk) => <Desk desk={desk} />}
    </Loaded>
  );
}

function Desk({ desk }: { desk: AccountDesk }) {
  const { t } = useTranslation();
  const me = useMe();
  const writable = desk.writable && can(me, "accountWrite");
  return (
    <article className="accounts desk">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/key-accounts/desk" search={{}}>
          {t("accounts.step.duties")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{desk.customerName}</h1>
        <StatusTag status={desk.status} />
        {desk.tier && <Pill>{t("customer.tier", { value: t(`tier.${desk.tier}`) })}</Pill>}
      </div>
      <p className="row account-tags desk-ways">
        <Link to="/customers/$id" params={{ id: desk.customerId }}>
          {t("duties.toCustomer")}
        </Link>
        <Plans customerId={desk.customerId} />
        <span className="faint">{desk.ownerName}</span>
      </p>
      <nav className="desk-contents" aria-label={t("duties.contents")}>
        {desk.items.map((one) => (
          <Link
            key={one.duty}
            to="/key-accounts/accounts/$customerId"
            params={{ customerId: desk.customerId }}
            hash={one.duty}
          >
            <span>{t(`duties.kind.${one.duty}`)}</span>
            <DutyStatePill state={one.state} />
          </Link>
        ))}
      </nav>
      <div className="stack">
        {desk.items.map((one) => (
          <Section key={one.duty} customerId={desk.customerId} one={one} writable={writable} />
        ))}
      </div>
    </article>
  );
}

function Plans({ customerId }: { customerId: string }) {
  const plans = $api.useQuery("get", "/api/v1/key-account-plans", {
    params: { query: { customerId: [customerId], limit: 5 } },
  });
  return plans.data?.items.map((plan) => (
    <Link key={plan.id} to="/key-accounts/$id" params={{ id: plan.id }}>
      {plan.title}
    </Link>
  ));
}

interface SectionProps {
  customerId: string;
  one: Standing;
  writable: boolean;
}

function Section({ customerId, one, writable }: SectionProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const Evidence = dutySections[one.duty];
  return (
    <section className="card desk-section" id={one.duty} aria-labelledby={`${one.duty}-head`}>
      <div className="card-head">
        <h2 id={`${one.duty}-head`}>{t(`duties.kind.${one.duty}`)}</h2>
        <DutyStatePill state={one.state} />
      </div>
      <p className="row faint desk-dates">
        <span>
          {one.dueOn
            ? t("duties.dueDay", { day: format.date(one.dueOn) })
            : t("duties.nothingOwed")}
        </span>
        <span>
          {one.lastOn ? t("duties.lastDay", { day: format.date(one.lastOn) }) : t("duties.never")}
        </span>
        {one.missing.map((lack) => (
          <Pill key={lack} tone="warn">
            {t(`duties.lack.${lack}`)}
          </Pill>
        ))}
      </p>
      {Evidence && (
        <Suspense fallback={<Bones rows={2} />}>
          <Evidence customerId={customerId} writable={writable} />
        </Suspense>
      )}
    </section>
  );
}
