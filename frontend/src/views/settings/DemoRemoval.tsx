import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { signIn, useMe } from "../../app/me";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

interface Props {
  demo: Schemas["DemoData"];
  close: () => void;
}

const FIELDS = ["presentPassword", "newPassword"] as const;

/** Asks first, because nothing brings the demonstration back. */
export function DemoRemoval({ demo, close }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const [values, setValues] = useState({ presentPassword: "", newPassword: "" });
  const form = useSubmit(async () => {
    // First the password: who fails there has lost nothing yet.
    if (values.newPassword !== "") {
      await api.POST("/api/v1/me/password-changes", { body: values });
      await signIn(me.username, values.newPassword);
      setValues({ presentPassword: "", newPassword: "" });
    }
    await api.DELETE("/api/v1/demo", {});
    close();
    toast(t("settings.demo.removed"));
    await queryClient.invalidateQueries();
  }, FIELDS);
  return (
    <FormDialog
      title={t("settings.demo.ask")}
      width={520}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("settings.demo.remove")}
      danger
    >
      <ul className="demo-what">
        <li>{t("settings.demo.goesCustomers", { count: demo.customers })}</li>
        <li>{t("settings.demo.goesPeople", { count: demo.people })}</li>
        <li>{t("settings.demo.stays")}</li>
      </ul>
      <p className="soft">{t("settings.demo.password")}</p>
      <div className="fields-2">
        {FIELDS.map((field) => (
          <Field
            key={field}
            label={t(`password.${field}`)}
            error={form.errorOf(field)}
            hint={field === "newPassword" ? t("password.hint") : undefined}
          >
            {(props) => (
              <Input.Password
                {...props}
                autoComplete={field === "newPassword" ? "new-password" : "current-password"}
                value={values[field]}
                onChange={(e) => setValues({ ...values, [field]: e.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </FormDialog>
  );
}
