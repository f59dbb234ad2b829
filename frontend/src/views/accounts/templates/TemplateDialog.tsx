import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import { useDraft } from "../../../ui/draft";
import { Field } from "../../../ui/Field";
import { FormDialog } from "../../../ui/FormDialog";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import type { Template } from "../choices";
import { refreshAccounts } from "../refresh";
import { begun, bodyOf, fieldsOf, whole, type TemplateDraft } from "./template";
import { ActivityRows, GoalRows } from "./TemplateRows";

/** What plans of a kind begin with; those that were made from it stay as they are. */
export function TemplateDialog({ template, close }: { template?: Template; close: () => void }) {
  const { t } = useTranslation();
  // What is written is held against what was read when the form came up.
  $api.useQuery(
    "get",
    "/api/v1/key-account-plan-templates/{id}",
    { params: { path: { id: template?.id ?? "" } } },
    { enabled: template !== undefined },
  );
  const draft = useDraft<TemplateDraft>(`planTemplate.${template?.id ?? "new"}`, begun(template));
  const { value, update } = draft;
  const form = useSubmit(async () => {
    const body = bodyOf(value) as never;
    if (template) {
      const params = { path: { id: template.id } };
      await api.PATCH("/api/v1/key-account-plan-templates/{id}", { params, body });
    } else {
      await api.POST("/api/v1/key-account-plan-templates", { body });
    }
    draft.done();
    close();
    toast(t("templates.saved"));
    await refreshAccounts();
  }, fieldsOf(value));
  return (
    <FormDialog
      title={t(template ? "templates.edit" : "templates.add")}
      width={760}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={whole(value)}
    >
      <div className="fields-2">
        <Field label={t("accounts.templateName")} required error={form.errorOf("name")}>
          {(ids) => (
            <Input
              {...ids}
              maxLength={200}
              value={value.name}
              onChange={(e) => update({ name: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("templates.nameEn")} error={form.errorOf("nameEn")}>
          {(ids) => (
            <Input
              {...ids}
              lang="en"
              maxLength={200}
              value={value.nameEn}
              onChange={(e) => update({ nameEn: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("accounts.templateAbout")} error={form.errorOf("description")}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={1000}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={value.description}
              onChange={(e) => update({ description: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("templates.aboutEn")} error={form.errorOf("descriptionEn")}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              lang="en"
              maxLength={1000}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={value.descriptionEn}
              onChange={(e) => update({ descriptionEn: e.target.value })}
            />
          )}
        </Field>
      </div>
      <GoalRows
        value={value.goals}
        errorOf={form.errorOf}
        onChange={(goals) => update({ goals })}
      />
      <ActivityRows
        value={value.activities}
        errorOf={form.errorOf}
        onChange={(activities) => update({ activities })}
      />
    </FormDialog>
  );
}
