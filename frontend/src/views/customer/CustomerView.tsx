import { getRouteApi } from "@tanstack/react-router";
import { Tabs } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { inContextOf } from "../../app/overlays";
import { can } from "../../app/permissions";
import { Loaded } from "../../ui/Loaded";
import { useNarrow } from "../../ui/narrow";
import { ClassCard } from "../classes/ClassCard";
import { Decisions } from "../classes/Decisions";
import { LayersPanel } from "../layers/LayersPanel";
import { PurchasesPanel } from "../purchases/PurchasesPanel";
import { ProtectedBy } from "../partners/ProtectedBy";
import { RegistrationsPanel } from "../partners/RegistrationsPanel";
import { HeldBy } from "../rivals/HeldBy";
import { RivalsPanel } from "../rivals/RivalsPanel";
import { ChecklistPanel } from "./ChecklistPanel";
import { ContactsPanel } from "./ContactsPanel";
import { CustomerHead } from "./CustomerHead";
import { DetailsPanel } from "./DetailsPanel";
import { GroupCard } from "./GroupCard";
import { Merges } from "./Merges";
import { NextPlanCard } from "./NextPlanCard";
import { PeopleCard } from "./PeopleCard";
import { PlaybookPanel } from "./PlaybookPanel";
import { CUSTOMER_TABS, type CustomerTab } from "./search";
import { SharesPanel } from "./SharesPanel";
import { StatusHistory } from "./StatusHistory";
import { Timeline } from "./Timeline";
import { TrialsPanel } from "./TrialsPanel";
import "./customer.css";

const route = getRouteApi("/signed-in/customers/$id");

export function CustomerView() {
  const { id } = route.useParams();
  const query = $api.useQuery(
    "get",
    "/api/v1/customers/{id}",
    { params: { path: { id } } },
    { placeholderData: undefined },
  );
  // The record became part of another one: the service answered with that, the address follows.
  const navigate = route.useNavigate();
  const survivor = query.data && query.data.id !== id ? query.data.id : undefined;
  useEffect(() => {
    if (survivor) void navigate({ params: { id: survivor }, search: (s) => s, replace: true });
  }, [survivor, navigate]);
  return (
    <Loaded query={query} rows={10}>
      {(customer) => <CustomerPage customer={customer} />}
    </Loaded>
  );
}

function CustomerPage({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const me = useMe();
  const { tab } = route.useSearch();
  const navigate = route.useNavigate();
  const narrow = useNarrow();
  const main = useRef<HTMLDivElement>(null);
  const named = useRef(tab !== undefined);
  // On a phone the cards stand above the tabs: a link to a tab leads past them.
  useEffect(() => {
    if (!narrow || !named.current) return;
    const frame = requestAnimationFrame(() => main.current?.scrollIntoView({ block: "start" }));
    return () => cancelAnimationFrame(frame);
  }, [narrow]);
  useEffect(() => {
    inContextOf({ id: customer.id, name: customer.name });
    return () => inContextOf(undefined);
  }, [customer.id, customer.name]);
  return (
    <article className="customer">
      <CustomerHead customer={customer} />
      <div className="customer-body">
        <div className="customer-main" ref={main}>
          <Tabs
            activeKey={tab ?? "timeline"}
            onChange={(key) =>
              void navigate({
                search: { tab: key === "timeline" ? undefined : (key as CustomerTab) },
                replace: true,
              })
            }
            destroyOnHidden
            // All of them fit beside the cards: what does not hides behind a button that readers of screens cannot place.
            tabBarGutter={14}
            items={CUSTOMER_TABS.map((key) => ({
              key,
              label: t(`customer.tab.${key}`),
              children: <Panel tab={key} customer={customer} />,
            }))}
          />
        </div>
        <aside className="customer-side stack" aria-label={t("customer.side")}>
          <NextPlanCard customer={customer} />
          {can(me, "classes") && <ClassCard customer={customer} />}
          <HeldBy customer={customer} />
          <ProtectedBy customerId={customer.id} />
          <PeopleCard customerId={customer.id} />
          <GroupCard customer={customer} />
        </aside>
      </div>
    </article>
  );
}

function Panel({ tab, customer }: { tab: CustomerTab; customer: Customer }) {
  const me = useMe();
  switch (tab) {
    case "timeline":
      return <Timeline customerId={customer.id} customerName={customer.name} />;
    case "layers":
      return <LayersPanel customer={customer} />;
    case "contacts":
      return <ContactsPanel customer={customer} />;
    case "orders":
      return <PurchasesPanel customer={customer} />;
    case "trials":
      return <TrialsPanel customer={customer} />;
    case "checklist":
      return <ChecklistPanel customer={customer} />;
    case "playbook":
      return <PlaybookPanel customer={customer} />;
    case "rivals":
      return <RivalsPanel customer={customer} />;
    case "registrations":
      return <RegistrationsPanel customer={customer} />;
    case "history":
      return (
        <>
          <StatusHistory customerId={customer.id} />
          {can(me, "classes") && <Decisions customerId={customer.id} />}
          <Merges customerId={customer.id} />
        </>
      );
    case "details":
      return <DetailsPanel customer={customer} />;
    case "shares":
      return <SharesPanel customer={customer} />;
  }
}
