import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { components } from "../../api/schema";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";

type Kind = components["schemas"]["CustomField"]["type"];
const KINDS = ["TEXT", "NUMBER", "DATE", "BOOLEAN", "CHOICE"] as const satisfies readonly Kind[];

export default function FieldsSection() {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/custom-fields");
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/custom-fields"] });
  const remove = useSubmit(async (id: string) => {
    await api.DELETE("/api/v1/custom-fields/{id}", { params: { path: { id } } });
    await reload();
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="stack">
          <FormErrors messages={remove.rest} />
          <ul className="setting-list">
            {items.map((f) => (
              <li key={f.id} className="row">
                <strong>{f.label}</strong>
                <code>{f.key}</code>
                <Pill>{t(`settings.fields.type.${f.type}`)}</Pill>
                <span className="faint grow">{f.options.join(t("list.separator"))}</span>
                <Button size="small" type="text" onClick={() => void remove.submit(f.id)}>
                  {t("action.remove")}
                </Button>
              </li>
            ))}
          </ul>
          <NewField added={() => void reload()} />
        </div>
      )}
    </Loaded>
  );
}

function NewField({ added }: { added: () => void }) {
  const { t } = useTranslation();
  const [label, setLabel] = useState("");
  const [key, setKey] = useState("");
  const [type, setType] = useState<Kind>("TEXT");
  const [options, setOptions] = useState<string[]>([]);
  const form = useSubmit(async () => {
    await api.POST("/api/v1/custom-fields", { body: { key, label, type, options } });
    setLabel("");
    setKey("");
    setOptions([]);
    added();
  }, ["key", "label", "options"]);
  return (
    <form
      className="stack setting-form"
      onSubmit={(e) => {
        e.preventDefault();
        void form.submit();
      }}
    >
      <FormErrors messages={form.rest} />
      <div className="fields-2">
        <Field label={t("settings.fields.label")} error={form.errorOf("label")} required>
          {(p) => <Input {...p} value={label} onChange={(e) => setLabel(e.target.value)} />}
        </Field>
        <Field
          label={t("settings.fields.key")}
          error={form.errorOf("key")}
          hint={t("settings.fields.keyHint")}
          required
        >
          {(p) => <Input {...p} value={key} onChange={(e) => setKey(e.target.value)} />}
        </Field>
        <Field label={t("settings.fields.kind")}>
          {({ id }) => (
            <Select
              id={id}
              value={type}
              onChange={setType}
              options={KINDS.map((k) => ({ value: k, label: t(`settings.fields.type.${k}`) }))}
            />
          )}
        </Field>
        {type === "CHOICE" && (
          <Field label={t("settings.fields.options")} error={form.errorOf("options")}>
            {({ id }) => <Select id={id} mode="tags" value={options} onChange={setOptions} />}
          </Field>
        )}
      </div>
      <div>
        <Button htmlType="submit" loading={form.busy} disabled={!label.trim() || !key.trim()}>
          {t("action.add")}
        </Button>
      </div>
    </form>
  );
}
