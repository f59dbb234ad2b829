import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { Field } from "../../ui/Field";
import { TemplateParts } from "./TemplateParts";
import { useRemoval, useTemplateName } from "./templates/useRemoval";

interface Props {
  value?: string;
  error?: string;
  onChange: (id: string | undefined) => void;
}

/** What a plan can begin with, and what that brings. */
export function TemplatePicker({ value, error, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const english = i18n.resolvedLanguage === "en";
  const templates = $api.useQuery("get", "/api/v1/key-account-plan-templates", {
    params: { query: { limit: 200 } },
  });
  const items = templates.data?.items ?? [];
  const chosen = items.find((one) => one.id === value);
  const nameOf = useTemplateName();
  const removal = useRemoval(() => onChange(undefined));
  return (
    <>
      <Field label={t("accounts.template")} error={error}>
        {(ids) => (
          <Select
            {...ids}
            allowClear
            placeholder={t("accounts.noTemplate")}
            loading={templates.isPending}
            value={chosen && value}
            onChange={(id?: string) => onChange(id)}
            options={items.map((one) => ({ value: one.id, label: nameOf(one) }))}
          />
        )}
      </Field>
      {chosen && <TemplateParts template={chosen} english={english} />}
      {chosen && can(me, "accountTemplates") && (
        <Button
          className="account-template-remove"
          size="small"
          loading={removal.busy}
          onClick={() => void removal.submit(chosen)}
        >
          {t("accounts.removeTemplate")}
        </Button>
      )}
      {removal.rest[0] && (
        <span className="late" role="alert">
          {removal.rest[0]}
        </span>
      )}
    </>
  );
}
