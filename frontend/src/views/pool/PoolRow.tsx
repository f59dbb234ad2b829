import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useFormats } from "../../ui/format";
import { FormErrors } from "../../ui/FormErrors";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { claim, release } from "./claim";

/** What one may know before taking a customer: no contact data. */
export function PoolRow({ row }: { row: Schemas["PoolCustomer"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const navigate = useNavigate();
  const form = useSubmit(async () => {
    await claim(row.customerId);
    toast(t("pool.claimed", { name: row.name }), {
      undo: () => release(row.customerId, t("pool.undone")),
      more: {
        text: t("pool.open"),
        open: () =>
          void navigate({ to: "/customers/$id", params: { id: row.customerId }, search: {} }),
      },
    });
  });
  const facts = [
    row.regionName,
    row.industryName,
    row.sizeClass && t(`size.${row.sizeClass}`),
  ].filter(Boolean);
  return (
    <li className="pool-row">
      <div className="grow">
        <p className="row">
          <strong>{row.name}</strong>
          <StatusTag status={row.status} />
          {row.tags.map((tag) => (
            <Pill key={tag}>{tag}</Pill>
          ))}
        </p>
        <p className="soft">{facts.join(" · ")}</p>
        <p className="faint num">
          {row.lastInteractionAt
            ? t("pool.last", { date: format.date(row.lastInteractionAt) })
            : t("pool.never")}
          {row.poolSince && ` · ${t("pool.since", { date: format.date(row.poolSince) })}`}
        </p>
        <FormErrors messages={form.rest} />
      </div>
      {can(me, "claim") && (
        <Button
          type="primary"
          loading={form.busy}
          aria-label={t("pool.claimNamed", { name: row.name })}
          onClick={() => void form.submit()}
        >
          {t("pool.claim")}
        </Button>
      )}
    </li>
  );
}
