import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import type { Partner } from "./choices";
import { Figure } from "./Figure";
import { PartnerDialog } from "./PartnerDialog";
import { refreshPartners } from "./refresh";
import { RegistrationDialog } from "./RegistrationDialog";
import { RegistrationTable } from "./RegistrationTable";
import "./partners.css";

const route = getRouteApi("/signed-in/partners/$id");

/** A partner: what we have agreed on, and which customers it has registered. */
export function PartnerView() {
  const { id } = route.useParams();
  const query = $api.useQuery(
    "get",
    "/api/v1/partners/{id}",
    { params: { path: { id } } },
    { placeholderData: undefined },
  );
  return (
    <Loaded query={query} rows={10}>
      {(partner) => <PartnerPage partner={partner} />}
    </Loaded>
  );
}

async function work(partner: Partner, state: Partner["state"]) {
  const params = { path: { id: partner.id } };
  await api.GET("/api/v1/partners/{id}", { params });
  // The contract names what a whole one needs; a patch names what changes.
  await api.PATCH("/api/v1/partners/{id}", { params, body: { state } as never });
  await refreshPartners();
}

function PartnerPage({ partner }: { partner: Partner }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<"profile" | "registration">();
  const writes = can(useMe(), "newCustomer");
  const retired = partner.state === "RETIRED";
  const next = retired ? "ACTIVE" : "RETIRED";
  const close = () => setForm(undefined);
  const working = useSubmit(async () => {
    await work(partner, next);
    toast(t(`partners.turned.${next}`), { undo: () => work(partner, partner.state) });
  });
  return (
    <article className="partner">
      <header>
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/partners" search={{}}>
            {t("nav.partners")}
          </Link>
        </nav>
        <div className="view-head">
          <h1>{partner.name}</h1>
          {writes && (
            <div className="row">
              {!retired && (
                <Button type="primary" onClick={() => setForm("registration")}>
                  {t("partners.register")}
                </Button>
              )}
              <Button onClick={() => setForm("profile")}>{t("partners.edit")}</Button>
              <Button loading={working.busy} onClick={() => void working.submit()}>
                {t(retired ? "partners.bringBack" : "partners.retire")}
              </Button>
            </div>
          )}
        </div>
        <FormErrors messages={working.rest} />
        <p className="row partner-tags">
          <Pill tone="strong">{t(`partners.kind.${partner.kind}`)}</Pill>
          {retired && <Pill tone="warn">{t("partners.working.RETIRED")}</Pill>}
          {partner.regions.map((region) => (
            <Pill key={region}>{region}</Pill>
          ))}
        </p>
      </header>
      <div className="partner-body">
        <div className="stack">
          <Figures partnerId={partner.id} />
          <Registrations partnerId={partner.id} />
        </div>
        <aside className="stack" aria-label={t("partners.about")}>
          <section className="card" aria-labelledby="partner-rules">
            <h2 id="partner-rules">{t("partners.rules")}</h2>
            {partner.rules ? (
              <p className="prose">{partner.rules}</p>
            ) : (
              <p className="faint">{t("partners.noRules")}</p>
            )}
          </section>
          <section className="card" aria-labelledby="partner-about">
            <h2 id="partner-about">{t("partners.about")}</h2>
            <dl className="partner-about">
              <Said label={t("partners.contact")}>
                {[partner.contactPerson, partner.contactPhone].filter(Boolean).join(" · ") || "–"}
              </Said>
              <Said label={t("partners.regions")}>
                {partner.regions.join(t("list.separator")) || "–"}
              </Said>
              {partner.note && <Said label={t("partners.note")}>{partner.note}</Said>}
            </dl>
          </section>
        </aside>
      </div>
      {form === "profile" && <PartnerDialog partner={partner} close={close} />}
      {form === "registration" && <RegistrationDialog partner={partner} close={close} />}
    </article>
  );
}

function Said({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="prose">{children}</dd>
    </div>
  );
}

const FIGURES = ["registrations", "protecting", "expiring"] as const;

function Figures({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/partners/{id}/figures", {
    params: { path: { id: partnerId } },
  });
  return (
    <Loaded query={query} rows={2}>
      {(figures) => (
        <section className="card" aria-label={t("partners.figures")}>
          <dl className="partner-figures">
            {FIGURES.map((name) => (
              <div key={name}>
                <dt>{t(`partners.${name}`)}</dt>
                <dd className="num">
                  <Figure
                    count={figures[name].count}
                    link={figures[name].link}
                    what={t(`partners.${name}`)}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Loaded>
  );
}

const SHOWN = 50;

function Registrations({ partnerId }: { partnerId: string }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/deal-registrations", {
    params: { query: { partnerId: [partnerId], limit: SHOWN, count: true } },
  });
  return (
    <section className="card" aria-labelledby="partner-registrations">
      <div className="card-head">
        <h2 id="partner-registrations">{t("partners.registered")}</h2>
        {(query.data?.total ?? 0) > SHOWN && (
          <Link to="/deal-registrations" search={{ partnerId: [partnerId] }} className="num">
            {t("rivals.all", { count: query.data?.total ?? 0 })}
          </Link>
        )}
      </div>
      <Loaded query={query} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("partners.nothingRegistered")}</p>
          ) : (
            <RegistrationTable rows={items} />
          )
        }
      </Loaded>
    </section>
  );
}
