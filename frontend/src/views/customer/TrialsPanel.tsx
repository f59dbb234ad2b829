import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { NewTrialDialog } from "../trials/NewTrialDialog";
import { TrialTable } from "../trials/TrialTable";
import "../portfolio/portfolio.css";
import "../trials/trials.css";

/** What this customer tests and has tested. */
export function TrialsPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const me = useMe();
  const [proposing, setProposing] = useState(false);
  const query = $api.useQuery("get", "/api/v1/test-trials", {
    params: { query: { customerId: [customer.id], limit: 200 } },
  });
  const add = can(me, "trialWrite") && (
    <Button type="primary" onClick={() => setProposing(true)}>
      {t("trial.new")}
    </Button>
  );
  return (
    <>
      <Loaded query={query} rows={4}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t("trials.noneHere")} text={t("trials.noneText")} action={add} />
          ) : (
            <div className="stack trials">
              <div className="row">{add}</div>
              <TrialTable trials={items} />
            </div>
          )
        }
      </Loaded>
      {proposing && (
        <NewTrialDialog
          customer={{ id: customer.id, name: customer.name }}
          close={() => setProposing(false)}
        />
      )}
    </>
  );
}
