import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { Loaded } from "../../../ui/Loaded";
import type { DutySectionProps } from ".";
import { refreshDesk } from "./refresh";
import { VisitRows } from "./VisitRows";

const PlanDialog = lazy(() => import("../../followup/PlanDialog"));

/** 高层拜访: planned as promises, done as interactions. */
export function VisitSection({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState(false);
  const query = $api.useQuery("get", "/api/v1/executive-visits", {
    params: { query: { customerId: [customerId], limit: 10 } },
  });
  const customer = $api.useQuery("get", "/api/v1/customers/{id}", {
    params: { path: { id: customerId } },
  });
  return (
    <>
      <Loaded query={query} rows={2}>
        {(page) => <VisitRows rows={page.items} writable={writable} />}
      </Loaded>
      <p className="row duty-foot">
        {writable && customer.data && (
          <Button onClick={() => setPlanning(true)}>{t("duties.visit.plan")}</Button>
        )}
        <Link to="/customers/$id/briefing" params={{ id: customerId }}>
          {t("duties.visit.briefing")}
        </Link>
        <Link to="/key-accounts/visits" search={{ customerId: [customerId] }}>
          {t("duties.visit.all")}
        </Link>
      </p>
      <Suspense fallback={null}>
        {planning && customer.data && (
          <PlanDialog
            customer={customer.data}
            proposed={{ kind: "EXECUTIVE_VISIT" }}
            close={() => setPlanning(false)}
            done={() => void refreshDesk()}
          />
        )}
      </Suspense>
    </>
  );
}
