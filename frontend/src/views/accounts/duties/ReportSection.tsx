import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { Loaded } from "../../../ui/Loaded";
import type { DutySectionProps } from ".";
import { ReportDialog } from "./ReportDialogs";
import { ReportRows } from "./ReportRows";

/** 信息传递: what the account reported, and how soon it was answered. */
export function ReportSection({ customerId, writable }: DutySectionProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const query = $api.useQuery("get", "/api/v1/account-reports", {
    params: { query: { customerId: [customerId], limit: 10 } },
  });
  return (
    <>
      <Loaded query={query} rows={2}>
        {(page) => <ReportRows rows={page.items} writable={writable} />}
      </Loaded>
      <p className="row duty-foot">
        {writable && <Button onClick={() => setAdding(true)}>{t("duties.report.add")}</Button>}
        <Link to="/key-accounts/reports" search={{ customerId: [customerId] }}>
          {t("duties.report.all")}
        </Link>
      </p>
      {adding && <ReportDialog customerId={customerId} close={() => setAdding(false)} />}
    </>
  );
}
