import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { currentLocale } from "../../i18n";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

type Kind = Schemas["CustomFieldType"];
const KINDS = ["TEXT", "NUMBER", "DATE", "BOOLEAN", "CHOICE"] as const satisfies readonly Kind[];

export default function FieldsSection() {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/custom-fields");
  const reload = () =>
    queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/custom-fields"] });
  const remove = useSubmit(async (id: string) => {
    const params = { path: { id } };
    await api.GET("/api/v1/custom-fields/{id}", { params });
    await api.DELETE("/api/v1/custom-fields/{id}", { params });
    await reload();
  });
  return (
    <Loaded query={query}>
      {({ items }) => (
        <div className="stack">
          <FormErrors messages={remove.rest} />
          {items.length === 0 && <p className="faint">{t("settings.fields.none")}</p>}
          <ul className="setting-list">
            {items.map((f) => (
              <li key={f.id} className="row">
                <strong>{currentLocale() === "zh-CN" ? f.labelZh : f.labelEn}</strong>
                <code>{f.key}</code>
                <Pill>{t(`settings.fields.type.${f.type}`)}</Pill>
                <span className="faint grow">{f.choices.join(t("list.separator"))}</span>
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
  const [labelZh, setLabelZh] = useState("");
  const [labelEn, setLabelEn] = useState("");
  const [key, setKey] = useState("");
  const [type, setType] = useState<Kind>("TEXT");
  const [choices, setChoices] = useState<string[]>([]);
  const form = useSubmit(async () => {
    // Who names it in one language only is understood in both.
    const labels = { labelZh: labelZh || labelEn, labelEn: labelEn || labelZh };
    await api.POST("/api/v1/custom-fields", { body: { key, ...labels, type, choices } });
    toast(t("settings.saved"));
    setLabelZh("");
    setLabelEn("");
    setKey("");
    setChoices([]);
    added();
  }, ["key", "labelZh", "labelEn", "choices"]);
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
        <Field label={t("settings.fields.labelZh")} error={form.errorOf("labelZh")}>
          {(p) => <Input {...p} value={labelZh} onChange={(e) => setLabelZh(e.target.value)} />}
        </Field>
        <Field label={t("settings.fields.labelEn")} error={form.errorOf("labelEn")}>
          {(p) => <Input {...p} value={labelEn} onChange={(e) => setLabelEn(e.target.value)} />}
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
          <Field label={t("settings.fields.choices")} error={form.errorOf("choices")}>
            {({ id }) => <Select id={id} mode="tags" value={choices} onChange={setChoices} />}
          </Field>
        )}
      </div>
      <div>
        <Button
          htmlType="submit"
          loading={form.busy}
          disabled={(!labelZh.trim() && !labelEn.trim()) || !key.trim()}
        >
          {t("action.add")}
        </Button>
      </div>
    </form>
  );
}
