import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import "../rivals/rivals.css";
import type { AccountPlan } from "./choices";
import { refreshAccounts } from "./refresh";

/** What this plan asks for, told for any account. */
export function SaveTemplateDialog({ plan, close }: { plan: AccountPlan; close: () => void }) {
  const { t } = useTranslation();
  const fields: RecordField<"name" | "description">[] = [
    { name: "name", label: t("accounts.templateName"), kind: "text", required: true, wide: true },
    {
      name: "description",
      label: t("accounts.templateAbout"),
      kind: "area",
      wide: true,
      hint: t("accounts.templateHint"),
    },
  ];
  return (
    <RecordDialog
      title={t("accounts.saveTemplate")}
      draftKey={`accountTemplate.${plan.id}`}
      fields={fields}
      present={valuesOf(fields, { name: plan.title })}
      saved={t("accounts.saveTemplateDone")}
      close={close}
      refresh={refreshAccounts}
      save={(body) =>
        api.POST("/api/v1/key-account-plan-templates", {
          body: { ...body, planId: plan.id } as never,
        })
      }
    />
  );
}
