import { EditOutlined, SwapOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { openOverlay } from "../../app/overlays";
import { can } from "../../app/permissions";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";
import { DepthFact } from "../layers/DepthFact";
import { CustomerMenu } from "./CustomerMenu";
import { StatusChangeDialog } from "./StatusChangeDialog";

export function CustomerHead({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const [changing, setChanging] = useState(false);
  const { answered, asked } = customer.checklist;
  const facts = [
    { key: "owner", value: customer.ownerName ?? t("customer.pool") },
    { key: "team", value: customer.teamName },
    { key: "region", value: customer.regionName },
    { key: "industry", value: customer.industryName },
    { key: "lastInteractionAt", value: format.date(customer.lastInteractionAt) },
  ] as const;
  return (
    <header className="customer-head">
      <nav aria-label={t("customer.way")}>
        <Link to="/customers" search={{}}>
          {t("nav.customers")}
        </Link>
        {customer.parentId && (
          <>
            {" / "}
            <Link to="/customers/$id" params={{ id: customer.parentId }} search={{}}>
              {customer.parentName}
            </Link>
          </>
        )}
      </nav>
      <div className="customer-title">
        <h1>{customer.name}</h1>
        <StatusTag status={customer.status} />
        {customer.importance && (
          <Pill tone={customer.importance === "KEY" ? "strong" : undefined}>
            {t("customer.importance", { value: t(`importance.${customer.importance}`) })}
          </Pill>
        )}
        {customer.tier && <Pill>{t("customer.tier", { value: t(`tier.${customer.tier}`) })}</Pill>}
        {customer.abcClass && <Pill>{t("customer.abc", { letter: customer.abcClass })}</Pill>}
        {customer.hasPotential && <Pill>{t("field.hasPotential")}</Pill>}
        {customer.keyAccount && can(me, "accounts") && (
          <Link
            className="customer-desk"
            to="/key-accounts/accounts/$customerId"
            params={{ customerId: customer.id }}
          >
            {t("duties.ofAccount")}
          </Link>
        )}
        <span className="grow" />
        {customer.access === "WRITE" && (
          <span className="customer-actions">
            <Button icon={<SwapOutlined />} onClick={() => setChanging(true)}>
              {t("statusChange.title")}
            </Button>
            <Button
              type="primary"
              icon={<EditOutlined />}
              onClick={() => openOverlay({ kind: "log", customer })}
            >
              {t("log.title")}
            </Button>
            <CustomerMenu customer={customer} />
          </span>
        )}
      </div>
      <dl className="customer-facts">
        {facts.map(({ key, value }) => (
          <div key={key}>
            <dt>{t(`field.${key}`)}</dt>
            <dd>{value ?? "–"}</dd>
          </div>
        ))}
        <div>
          <dt>{t("customer.since")}</dt>
          <dd className="num">{format.date(customer.statusSince)}</dd>
        </div>
        <div>
          <dt>{t("customer.checklist")}</dt>
          <dd className="num">
            {answered} / {asked}
            <meter min={0} max={asked || 1} value={answered} aria-label={t("customer.checklist")} />
          </dd>
        </div>
        <DepthFact customer={customer} />
      </dl>
      {customer.pause && (
        <p className="customer-pause">
          {t("customer.pause", {
            cause: t(`cause.${customer.pause.cause}`),
            side: t(`side.${customer.pause.side}`),
            date: format.date(customer.pause.reEvaluateOn),
          })}
        </p>
      )}
      {changing && <StatusChangeDialog customerId={customer.id} close={() => setChanging(false)} />}
    </header>
  );
}
