import { Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import {
  COMPETENCES,
  ROLES,
  type Competence,
  type Role,
  type Team,
  type User,
} from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

interface Props {
  user: User | undefined;
  teams: Team[];
  close: () => void;
}

export function UserDialog({ user, teams, close }: Props) {
  const { t } = useTranslation();
  const [username, setUsername] = useState(user?.username ?? "");
  const [displayName, setDisplayName] = useState(user?.displayName ?? "");
  const [email, setEmail] = useState(user?.email ?? "");
  const [password, setPassword] = useState("");
  const [roles, setRoles] = useState<Role[]>(user?.roles ?? ["REP"]);
  const [teamId, setTeamId] = useState<string | null>(user?.teamId ?? null);
  const [competence, setCompetence] = useState<Competence | null>(user?.competence ?? null);
  const [active, setActive] = useState(user?.active ?? true);
  const form = useSubmit(async () => {
    const shared = {
      displayName: displayName.trim(),
      email: email.trim() || null,
      roles,
      teamId,
      competence,
    };
    if (user) {
      const params = { path: { id: user.id } };
      await api.GET("/api/v1/users/{id}", { params });
      await api.PATCH("/api/v1/users/{id}", { params, body: { ...shared, active } });
      if (password) await api.PUT("/api/v1/users/{id}/password", { params, body: { password } });
    } else {
      await api.POST("/api/v1/users", { body: { ...shared, username: username.trim(), password } });
    }
    toast(t("settings.saved"));
    close();
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/users"] });
  }, ["username", "displayName", "email", "password", "roles", "teamId", "competence"]);

  const short = form.errorOf("password") !== undefined && password.length < 10;

  return (
    <FormDialog
      title={user ? user.displayName : t("settings.users.add")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <div className="fields-2">
        <Field label={t("signIn.username")} error={form.errorOf("username")} required>
          {(p) => (
            <Input
              {...p}
              disabled={user !== undefined}
              value={username}
              onChange={(e) => setUsername(e.target.value)}
            />
          )}
        </Field>
        <Field label={t("settings.users.displayName")} error={form.errorOf("displayName")} required>
          {(p) => (
            <Input {...p} value={displayName} onChange={(e) => setDisplayName(e.target.value)} />
          )}
        </Field>
        <Field label={t("contacts.email")} error={form.errorOf("email")}>
          {(p) => <Input {...p} value={email} onChange={(e) => setEmail(e.target.value)} />}
        </Field>
        <Field
          label={user ? t("settings.users.newPassword") : t("signIn.password")}
          error={short ? t("password.hint") : form.errorOf("password")}
          required={!user}
        >
          {(p) => (
            <Input.Password
              {...p}
              autoComplete="new-password"
              value={password}
              onChange={(e) => setPassword(e.target.value)}
            />
          )}
        </Field>
        <Field label={t("settings.users.roles")} error={form.errorOf("roles")} required>
          {(p) => (
            <Select
              {...p}
              mode="multiple"
              value={roles}
              onChange={setRoles}
              options={ROLES.map((r) => ({ value: r, label: t(`role.${r}`) }))}
            />
          )}
        </Field>
        <Field label={t("field.team")} error={form.errorOf("teamId")}>
          {(p) => (
            <Select
              {...p}
              allowClear
              value={teamId ?? undefined}
              onChange={(id?: string) => setTeamId(id ?? null)}
              options={teams.map((x) => ({ value: x.id, label: x.name }))}
            />
          )}
        </Field>
        <Field
          label={t("settings.users.competence")}
          hint={t("settings.users.competenceHint")}
          error={form.errorOf("competence")}
        >
          {(p) => (
            <Select
              {...p}
              allowClear
              placeholder={t("settings.users.competenceUnknown")}
              value={competence ?? undefined}
              onChange={(level?: Competence) => setCompetence(level ?? null)}
              options={COMPETENCES.map((c) => ({ value: c, label: t(`competence.${c}`) }))}
            />
          )}
        </Field>
      </div>
      {user && (
        <Checkbox checked={active} onChange={(e) => setActive(e.target.checked)}>
          {t("settings.users.active")}
        </Checkbox>
      )}
    </FormDialog>
  );
}
