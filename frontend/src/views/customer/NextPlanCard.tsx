import { getRouteApi } from "@tanstack/react-router";
import { Button, Modal } from "antd";
import dayjs from "dayjs";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { CompetenceNote } from "../followup/Competence";
import { CompleteForm } from "../followup/CompleteForm";
import { PlanSource } from "../followup/PlanSource";
import { RescheduleForm } from "../followup/RescheduleForm";
import type { PlanForm } from "../today/search";

const PlanDialog = lazy(() => import("../followup/PlanDialog"));
const route = getRouteApi("/signed-in/customers/$id");

/** The next promise, and what can be done with it. */
export function NextPlanCard({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const format = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const open = customer.access === "WRITE" ? search.form : undefined;
  const setOpen = (form: PlanForm | undefined) =>
    void navigate({ search: { ...search, form }, replace: true });
  const planned = $api.useQuery("get", "/api/v1/follow-up-plans", {
    params: { query: { customerId: [customer.id], state: ["PLANNED"], limit: 20 } },
  });
  const plan = planned.data?.items.find((p) => p.isNext);
  const today = dayjs().format("YYYY-MM-DD");
  const close = () => setOpen(undefined);
  const [planning, setPlanning] = useState(false);
  return (
    <section className="card" aria-labelledby="next-plan">
      <h2 id="next-plan">{t("customer.nextPlan")}</h2>
      {plan ? (
        <div className="stack" style={{ gap: 8, marginTop: 8 }}>
          <p className="row">
            <strong className={plan.overdue ? "late num" : "num"}>
              {format.monthDay(plan.dueOn)}
            </strong>
            <span>{t(`kind.${plan.kind}`)}</span>
            {plan.overdue && <Pill tone="late">{t("field.overdue")}</Pill>}
            {plan.rescheduleCount > 0 && (
              <Pill tone="warn">{t("today.rescheduled", { count: plan.rescheduleCount })}</Pill>
            )}
          </p>
          {plan.purpose && <p className="soft">{plan.purpose}</p>}
          {plan.source && (
            <p>
              <PlanSource source={plan.source} />
            </p>
          )}
          <CompetenceNote gap={plan.competenceWarning} name={plan.ownerName ?? ""} />
          {customer.access === "WRITE" && (
            <p className="row">
              <Button type="primary" onClick={() => setOpen("complete")}>
                {t("today.complete")}
              </Button>
              <Button onClick={() => setOpen("reschedule")}>{t("reschedule.title")}</Button>
              <Button type="text" onClick={() => setPlanning(true)}>
                {t("planDialog.title")}
              </Button>
            </p>
          )}
        </div>
      ) : (
        <p className="faint">{planned.isPending ? "\u00a0" : t("customer.noPlan")}</p>
      )}
      {planning && (
        <Suspense fallback={null}>
          <PlanDialog customer={customer} proposed={{}} close={() => setPlanning(false)} />
        </Suspense>
      )}
      {plan && open && (
        <Modal
          open
          footer={null}
          onCancel={close}
          title={open === "complete" ? t("log.completeTitle") : t("reschedule.title")}
        >
          {open === "complete" ? (
            <CompleteForm
              planId={plan.id}
              customerId={customer.id}
              customerName={customer.name}
              kind={plan.kind}
              today={today}
              done={close}
              cancel={close}
            />
          ) : (
            <RescheduleForm planId={plan.id} today={today} done={close} cancel={close} />
          )}
        </Modal>
      )}
    </section>
  );
}
