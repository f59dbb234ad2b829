import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import { Field } from "../ui/Field";
import { FormDialog } from "../ui/FormDialog";
import { toast } from "../ui/toast";
import { useSubmit } from "../ui/useSubmit";
import { signIn, useMe } from "./me";

const FIELDS = ["presentPassword", "newPassword"] as const;

/** One's own password. All sessions end with it; this one is opened again with the new one. */
export default function PasswordDialog({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const [values, setValues] = useState({ presentPassword: "", newPassword: "" });
  const [again, setAgain] = useState("");
  const form = useSubmit(async () => {
    await api.POST("/api/v1/me/password-changes", { body: values });
    await signIn(me.username, values.newPassword);
    close();
    toast(t("password.done"));
  }, FIELDS);
  const refused = form.errorOf("newPassword");
  const newError = refused && values.newPassword.length < 10 ? t("password.hint") : refused;
  const differs = again !== "" && again !== values.newPassword;
  const ready =
    values.presentPassword !== "" && values.newPassword !== "" && !differs && again !== "";
  return (
    <FormDialog
      title={t("password.title")}
      width={420}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("password.submit")}
      ready={ready}
    >
      {/* So that a password manager knows whose it is. */}
      <input type="text" autoComplete="username" value={me.username} readOnly hidden />
      {FIELDS.map((field) => (
        <Field
          key={field}
          label={t(`password.${field}`)}
          error={field === "newPassword" ? newError : form.errorOf(field)}
          hint={field === "newPassword" ? t("password.hint") : undefined}
          required
        >
          {(props) => (
            <Input.Password
              {...props}
              autoFocus={field === "presentPassword"}
              autoComplete={field === "newPassword" ? "new-password" : "current-password"}
              value={values[field]}
              onChange={(e) => setValues({ ...values, [field]: e.target.value })}
            />
          )}
        </Field>
      ))}
      <Field
        label={t("password.again")}
        error={differs ? t("password.differs") : undefined}
        required
      >
        {(props) => (
          <Input.Password
            {...props}
            autoComplete="new-password"
            value={again}
            onChange={(e) => setAgain(e.target.value)}
          />
        )}
      </Field>
      <p className="faint">{t("password.sessions")}</p>
    </FormDialog>
  );
}
