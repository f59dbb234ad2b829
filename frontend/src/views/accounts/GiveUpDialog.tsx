import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import type { AccountPlan } from "./choices";
import { refreshAccounts } from "./refresh";

/** A version is given up before it comes into force; a plan that never was in force goes with its first. */
export function GiveUpDialog({ plan, close }: { plan: AccountPlan; close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const whole = plan.inForce === null;
  const form = useSubmit(async () => {
    await api.DELETE("/api/v1/key-account-plans/{id}/versions/{number}", {
      params: {
        path: { id: plan.id, number: plan.number },
        header: { "If-Match": `"${plan.version}"` },
      },
    });
    close();
    toast(t(whole ? "accounts.giveUp.donePlan" : "accounts.giveUp.doneAdjustment"));
    await (whole
      ? navigate({ to: "/key-accounts", search: {} })
      : navigate({ to: "/key-accounts/$id", params: { id: plan.id }, search: {} }));
    await refreshAccounts();
  });
  return (
    <FormDialog
      title={t(whole ? "accounts.giveUp.plan" : "accounts.giveUp.adjustment")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t(whole ? "accounts.giveUp.plan" : "accounts.giveUp.adjustment")}
      danger
    >
      <p>
        {whole
          ? t("accounts.giveUp.askPlan")
          : t("accounts.giveUp.askAdjustment", { number: plan.number, inForce: plan.inForce })}
      </p>
    </FormDialog>
  );
}
