import { CheckOutlined, ClockCircleOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { WorklistItem } from "../../api/types";
import { useMe } from "../../app/me";
import { Bones } from "../../ui/Bones";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";
import { PlanSource } from "../followup/PlanSource";
import { ContactPhone } from "./ContactPhone";
import { tellingReasons } from "./joined";
import { useReason } from "./reason";
import type { PlanForm } from "./search";

export const loadForms = () =>
  Promise.all([import("../followup/CompleteForm"), import("../followup/RescheduleForm")]);
const CompleteForm = lazy(async () => ({ default: (await loadForms())[0].CompleteForm }));
const RescheduleForm = lazy(async () => ({ default: (await loadForms())[1].RescheduleForm }));

export type PaneMode = "look" | PlanForm;

interface Props {
  item: WorklistItem;
  today: string;
  mode: PaneMode;
  setMode: (mode: PaneMode) => void;
  done: () => void;
}

export function PlanPane({ item, today, mode, setMode, done }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const reason = useReason();
  const { plan, customer } = item;
  return (
    <div className="stack">
      <header className="pane-head">
        <h2>
          <Link to="/customers/$id" params={{ id: customer.id }} search={{}}>
            {customer.name}
          </Link>
        </h2>
        <div className="row">
          <StatusTag status={customer.status} />
          {customer.tier && (
            <Pill>{t("customer.tier", { value: t(`tier.${customer.tier}`) })}</Pill>
          )}
          {item.daysLate > 0 && (
            <Pill tone="late">{t("today.daysLate", { count: item.daysLate })}</Pill>
          )}
          {plan.rescheduleCount > 0 && (
            <Pill tone="warn">{t("today.rescheduled", { count: plan.rescheduleCount })}</Pill>
          )}
          {item.reasons.includes("RE_EVALUATION") && (
            <Pill tone="warn">{t("today.reEvaluation")}</Pill>
          )}
        </div>
      </header>
      <dl className="pane-facts">
        <div>
          <dt>{t("today.why")}</dt>
          <dd>
            {tellingReasons(item.reasons)
              .map((r) => reason(r, plan))
              .join(t("list.semicolon"))}
          </dd>
        </div>
        {item.stalls.length > 0 && (
          <div>
            <dt>{t("today.stalls")}</dt>
            <dd>
              <ul>
                {item.stalls.map((stall) => (
                  <li key={`${stall.trialId}${stall.kind}`}>
                    {stall.kind === "REPORT_WAITING" ? (
                      <>
                        <Link
                          to="/key-accounts/reports"
                          search={{
                            customerId: [customer.id],
                            standing: ["WAITING", "WAITING_LATE"],
                          }}
                        >
                          {stall.product}
                        </Link>{" "}
                        {t("trial.stalledSince", {
                          what: t("trial.stall.REPORT_WAITING"),
                          date: format.shortDate(stall.since),
                        })}
                      </>
                    ) : stall.kind === "REGISTRATION_EXPIRING" ? (
                      <>
                        <Link
                          to="/customers/$id"
                          params={{ id: customer.id }}
                          search={{ tab: "registrations" }}
                        >
                          {stall.product}
                        </Link>{" "}
                        {t("partners.runsOut", { date: format.date(stall.since) })}
                      </>
                    ) : (
                      <>
                        <Link to="/test-trials/$id" params={{ id: stall.trialId }}>
                          {stall.product}
                        </Link>{" "}
                        {t("trial.stalledSince", {
                          what: t(`trial.stall.${stall.kind}`),
                          date: format.shortDate(stall.since),
                        })}
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
        {plan.ownerName && plan.ownerId !== me.id && (
          <div>
            <dt>{t("field.owner")}</dt>
            <dd>{plan.ownerName}</dd>
          </div>
        )}
        {plan.source && (
          <div>
            <dt>{t("planSource.label")}</dt>
            <dd>
              <PlanSource source={plan.source} />
            </dd>
          </div>
        )}
        {plan.purpose && (
          <div>
            <dt>{t("today.purpose")}</dt>
            <dd>{plan.purpose}</dd>
          </div>
        )}
        {item.lastInteraction && (
          <div>
            <dt>{t("today.lastTime")}</dt>
            <dd>
              <span className="faint">
                {format.date(item.lastInteraction.occurredAt)} ·{" "}
                {t(`kind.${item.lastInteraction.kind}`)}
              </span>
              <p className="prose">{item.lastInteraction.summary}</p>
            </dd>
          </div>
        )}
        {item.primaryContact && (
          <div>
            <dt>{t("today.contact")}</dt>
            <dd>
              {item.primaryContact.name}
              {item.primaryContact.hasPhone && <ContactPhone contactId={item.primaryContact.id} />}
            </dd>
          </div>
        )}
      </dl>
      {mode === "look" && (
        <div className="row">
          <Button type="primary" icon={<CheckOutlined />} onClick={() => setMode("complete")}>
            {t("today.complete")}
          </Button>
          <Button icon={<ClockCircleOutlined />} onClick={() => setMode("reschedule")}>
            {t("reschedule.title")}
          </Button>
        </div>
      )}
      <Suspense fallback={<Bones rows={5} />}>
        {mode === "complete" && (
          <CompleteForm
            planId={plan.id}
            customerId={customer.id}
            customerName={customer.name}
            kind={plan.kind}
            today={today}
            done={done}
            cancel={() => setMode("look")}
          />
        )}
        {mode === "reschedule" && (
          <RescheduleForm
            planId={plan.id}
            today={today}
            done={done}
            cancel={() => setMode("look")}
          />
        )}
      </Suspense>
    </div>
  );
}
