import { Alert, Button, Input, Select, Typography } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";

const SCOPES = [
  "customers:read",
  "customers:write",
  "follow-up:read",
  "follow-up:write",
  "purchases:read",
  "purchases:write",
  "products:write",
  "portfolio:read",
  "imports:write",
  "exports:write",
  "settings:read",
  "people:read",
  "audit:read",
  "metrics:read",
];

export default function ClientsSection() {
  const { t } = useTranslation();
  const format = useFormats();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<string[]>([]);
  const [secret, setSecret] = useState<string>();
  const query = $api.useQuery("get", "/api/v1/api-clients");
  const reload = () => queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/api-clients"] });
  const form = useSubmit(async () => {
    const { data } = await api.POST("/api/v1/api-clients", { body: { name: name.trim(), scopes } });
    setSecret(data?.key);
    setName("");
    setScopes([]);
    await reload();
  }, ["name", "scopes"]);
  const revoke = useSubmit(async (id: string, active: boolean) => {
    const params = { path: { id } };
    await api.GET("/api/v1/api-clients/{id}", { params });
    await api.PATCH("/api/v1/api-clients/{id}", { params, body: { active } });
    await reload();
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="stack">
          {secret && (
            <Alert
              type="success"
              title={t("settings.clients.secret")}
              description={<Typography.Text copyable>{secret}</Typography.Text>}
              closable={{ onClose: () => setSecret(undefined) }}
            />
          )}
          <FormErrors messages={revoke.rest} />
          <ul className="setting-list">
            {items.map((c) => (
              <li key={c.id} className="row">
                <strong>{c.name}</strong>
                {c.scopes.map((s) => (
                  <Pill key={s}>{s}</Pill>
                ))}
                <span className="faint grow num">
                  {t("settings.clients.key", { hint: c.keyHint, date: format.date(c.createdAt) })}
                </span>
                <Button
                  size="small"
                  type="text"
                  danger={c.active}
                  onClick={() => void revoke.submit(c.id, !c.active)}
                >
                  {c.active ? t("settings.clients.revoke") : t("settings.clients.allow")}
                </Button>
              </li>
            ))}
          </ul>
          <form
            className="stack setting-form"
            onSubmit={(e) => {
              e.preventDefault();
              void form.submit();
            }}
          >
            <FormErrors messages={form.rest} />
            <div className="fields-2">
              <Field label={t("settings.clients.name")} error={form.errorOf("name")} required>
                {(p) => <Input {...p} value={name} onChange={(e) => setName(e.target.value)} />}
              </Field>
              <Field label={t("settings.clients.scopes")} error={form.errorOf("scopes")} required>
                {(p) => (
                  <Select
                    {...p}
                    mode="multiple"
                    value={scopes}
                    onChange={setScopes}
                    options={SCOPES.map((s) => ({ value: s, label: s }))}
                  />
                )}
              </Field>
            </div>
            <div>
              <Button
                htmlType="submit"
                loading={form.busy}
                disabled={!name.trim() || !scopes.length}
              >
                {t("settings.clients.add")}
              </Button>
            </div>
          </form>
        </div>
      )}
    </Loaded>
  );
}
