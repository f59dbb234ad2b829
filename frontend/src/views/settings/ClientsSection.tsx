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

export default function ClientsSection() {
  const { t } = useTranslation();
  const format = useFormats();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<string[]>([]);
  const [secret, setSecret] = useState<string>();
  const query = $api.useQuery("get", "/api/v1/api-clients", { params: { query: { limit: 200 } } });
  const reload = () => queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/api-clients"] });
  const form = useSubmit(async () => {
    const { data } = await api.POST("/api/v1/api-clients", { body: { name: name.trim(), scopes } });
    setSecret(data?.secret);
    setName("");
    setScopes([]);
    await reload();
  }, ["name", "scopes"]);
  const remove = useSubmit(async (id: string) => {
    await api.DELETE("/api/v1/api-clients/{id}", { params: { path: { id } } });
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
          <FormErrors messages={remove.rest} />
          <ul className="setting-list">
            {items.map((c) => (
              <li key={c.id} className="row">
                <strong>{c.name}</strong>
                {c.scopes.map((s) => (
                  <Pill key={s}>{s}</Pill>
                ))}
                <span className="faint grow num">
                  {c.lastUsedAt
                    ? t("settings.clients.used", { date: format.dateTime(c.lastUsedAt) })
                    : t("settings.clients.unused")}
                </span>
                <Button size="small" type="text" danger onClick={() => void remove.submit(c.id)}>
                  {t("settings.clients.revoke")}
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
                {(p) => <Select {...p} mode="tags" value={scopes} onChange={setScopes} />}
              </Field>
            </div>
            <div>
              <Button htmlType="submit" loading={form.busy} disabled={!name.trim() || !scopes.length}>
                {t("settings.clients.add")}
              </Button>
            </div>
          </form>
        </div>
      )}
    </Loaded>
  );
}
