import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import "./accounts.css";
import { ActivityList } from "./ActivityList";
import type { AccountPlan } from "./choices";
import { Comments } from "./Comments";
import { Difference } from "./Difference";
import { GiveUpDialog } from "./GiveUpDialog";
import { GoalList } from "./GoalList";
import { CloseDialog, isSaying, SayDialog, StoryDialog, type Saying } from "./PlanDialogs";
import { ReviewsCard } from "./reviews/ReviewsCard";
import { PlanTags } from "./PlanTags";
import { PrintMenu } from "./PrintMenu";
import { SaveTemplateDialog } from "./SaveTemplateDialog";

const route = getRouteApi("/signed-in/key-accounts/$id");

/** A plan: what is promised to the account, where it stands, what is done. */
export function AccountView() {
  const { id } = route.useParams();
  const search = route.useSearch();
  const plan = $api.useQuery("get", "/api/v1/key-account-plans/{id}", {
    params: { path: { id } },
  });
  const number = search.version ?? plan.data?.open ?? plan.data?.number;
  const version = $api.useQuery(
    "get",
    "/api/v1/key-account-plans/{id}/versions/{number}",
    { params: { path: { id, number: number ?? 1 } } },
    { enabled: number !== undefined && number !== plan.data?.number },
  );
  const shown = number === plan.data?.number ? plan : version;
  return (
    <Loaded query={shown} rows={10}>
      {(data) => <PlanPage plan={data} />}
    </Loaded>
  );
}

function PlanPage({ plan }: { plan: AccountPlan }) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const [form, setForm] = useState<Saying | "story" | "close" | "template" | "giveUp">();
  const close = () => setForm(undefined);
  const writes = plan.writable && plan.versionState === "DRAFT" && plan.state !== "CLOSED";
  const open = plan.open === plan.number;
  const active = plan.writable && plan.state === "ACTIVE" && plan.open === null;
  return (
    <article className="account">
      <header>
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/key-accounts" search={{}}>
            {t("nav.keyAccounts")}
          </Link>
        </nav>
        <div className="view-head">
          <h1>{plan.title}</h1>
          <div className="row">
            {writes && (
              <Button type="primary" onClick={() => setForm("submission")}>
                {t("accounts.say.submission")}
              </Button>
            )}
            {plan.approvable && plan.versionState === "SUBMITTED" && (
              <>
                <Button type="primary" onClick={() => setForm("approval")}>
                  {t("accounts.say.approval")}
                </Button>
                <Button onClick={() => setForm("return")}>{t("accounts.say.return")}</Button>
              </>
            )}
            {writes && <Button onClick={() => setForm("story")}>{t("accounts.edit")}</Button>}
            {open && plan.withdrawable && (
              <Button onClick={() => setForm("withdrawal")}>{t("accounts.say.withdrawal")}</Button>
            )}
            {open && plan.writable && (
              <Button onClick={() => setForm("giveUp")}>
                {t(plan.inForce === null ? "accounts.giveUp.plan" : "accounts.giveUp.adjustment")}
              </Button>
            )}
            {active && (
              <>
                <Button onClick={() => setForm("adjust")}>{t("accounts.say.adjust")}</Button>
                <Button onClick={() => setForm("close")}>{t("accounts.close")}</Button>
              </>
            )}
            <PrintMenu plan={plan} />
            {can(me, "accountTemplates") && plan.goals.length + plan.activities.length > 0 && (
              <Button onClick={() => setForm("template")}>{t("accounts.saveTemplate")}</Button>
            )}
          </div>
        </div>
        <p className="row account-tags">
          <Link to="/customers/$id" params={{ id: plan.customerId }}>
            {plan.customerName}
          </Link>
          {plan.keyAccount && (
            <Link to="/key-accounts/accounts/$customerId" params={{ customerId: plan.customerId }}>
              {t("duties.ofAccount")}
            </Link>
          )}
          <Pill tone={plan.state === "ACTIVE" ? "strong" : undefined}>
            {t(`accounts.state.${plan.state}`)}
          </Pill>
          <Pill>
            {t("accounts.versionOf", {
              number: plan.number,
              state: t(`accounts.versionState.${plan.versionState}`),
            })}
          </Pill>
          {plan.inForce !== null &&
            plan.open !== null &&
            [plan.inForce, plan.open]
              .filter((number) => number !== plan.number)
              .map((number) => (
                <Link
                  key={number}
                  to="/key-accounts/$id"
                  params={{ id: plan.id }}
                  search={{ version: number }}
                >
                  {t(number === plan.inForce ? "accounts.seeInForce" : "accounts.seeOpen", {
                    number,
                  })}
                </Link>
              ))}
          <PlanTags plan={plan} />
        </p>
      </header>
      <div className="account-body">
        <div className="stack">
          {plan.number > 1 && <Difference plan={plan} />}
          <GoalList plan={plan} writes={writes} />
          <ActivityList plan={plan} writes={writes} />
        </div>
        <aside className="stack" aria-label={t("accounts.about")}>
          <section className="card" aria-labelledby="account-about">
            <h2 id="account-about">{t("accounts.about")}</h2>
            <dl className="account-facts">
              <Fact name={t("accounts.responsible")} value={plan.responsibleName} />
              <Fact
                name={t("accounts.span")}
                value={t("accounts.fromTo", {
                  from: format.date(plan.beginsOn),
                  to: format.date(plan.endsOn),
                })}
              />
              <Fact name={t("accounts.budget")} value={format.money(plan.budget)} />
              <Fact name={t("accounts.plannedCost")} value={format.money(plan.plannedCost)} />
              <Fact name={t("accounts.spent")} value={format.money(plan.spent)} />
              <Fact name={t("accounts.needs")} value={plan.needs} />
              <Fact name={t("accounts.pains")} value={plan.pains} />
              <Fact name={t("accounts.strategy")} value={plan.strategy} />
              {plan.result && (
                <Fact name={t("accounts.resultHead")} value={t(`accounts.result.${plan.result}`)} />
              )}
              {plan.result && <Fact name={t("accounts.why")} value={plan.resultNote} />}
              {plan.result && <Fact name={t("accounts.lessons")} value={plan.lessons} />}
            </dl>
          </section>
          {plan.state !== "DRAFT" && plan.state !== "SUBMITTED" && <ReviewsCard plan={plan} />}
          <Comments plan={plan} say={() => setForm("comment")} />
        </aside>
      </div>
      {form === "story" && <StoryDialog plan={plan} close={close} />}
      {form === "close" && <CloseDialog plan={plan} close={close} />}
      {form === "template" && <SaveTemplateDialog plan={plan} close={close} />}
      {form === "giveUp" && <GiveUpDialog plan={plan} close={close} />}
      {isSaying(form) && <SayDialog plan={plan} saying={form} close={close} />}
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="prose">{value ?? "–"}</dd>
    </div>
  );
}
