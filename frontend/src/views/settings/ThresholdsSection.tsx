import { InputNumber, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { SaveBar } from "./SaveBar";
import { fromPercent, isShare, toPercent } from "./percent";

type Settings = Schemas["Settings"];

export default function ThresholdsSection() {
  const query = $api.useQuery("get", "/api/v1/settings");
  return (
    <Loaded query={query}>
      {(settings) => <Form key={settings.version} settings={settings} />}
    </Loaded>
  );
}

/** The service says which values there are, what they are called and what they may be. */
function Form({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const [values, setValues] = useState(settings.values);
  const form = useSubmit(
    async () => {
      await api.PATCH("/api/v1/settings", { body: { values } });
      toast(t("settings.saved"));
      await queryClient.invalidateQueries();
    },
    settings.definitions.map((d) => `values/${d.key}`),
  );
  return (
    <>
      <div className="fields-2 settings-fields">
        {settings.definitions.map((definition) => (
          <Value
            key={definition.key}
            definition={definition}
            error={form.errorOf("values", definition.key)}
            value={values[definition.key]}
            onChange={(value) => setValues({ ...values, [definition.key]: value })}
          />
        ))}
      </div>
      <SaveBar
        changed={JSON.stringify(values) !== JSON.stringify(settings.values)}
        busy={form.busy}
        messages={form.rest}
        save={() => void form.submit()}
        discard={() => setValues(settings.values)}
      />
    </>
  );
}

interface ValueProps {
  definition: Schemas["SettingDefinition"];
  error: string | undefined;
  value: unknown;
  onChange: (value: unknown) => void;
}

function Value({ definition, error, value, onChange }: ValueProps) {
  const { t } = useTranslation();
  const { minimum, maximum, type } = definition;
  const bounded = minimum != null && maximum != null;
  const share = isShare(definition);
  const hint = bounded
    ? share
      ? t("settings.bounds", { from: "0 %", to: "100 %" })
      : t("settings.bounds", { from: minimum, to: maximum })
    : undefined;
  return (
    <Field label={definition.title} error={error} hint={hint}>
      {(props) =>
        type === "BOOLEAN" ? (
          <div>
            <Switch id={props.id} checked={value === true} onChange={onChange} />
          </div>
        ) : share ? (
          <InputNumber
            {...props}
            min={0}
            max={100}
            step={1}
            precision={2}
            suffix="%"
            formatter={(n) => (n === undefined ? "" : String(Number(n)))}
            value={toPercent(Number(value))}
            onChange={(n) => n !== null && onChange(fromPercent(n))}
          />
        ) : (
          <InputNumber
            {...props}
            min={minimum ?? undefined}
            max={maximum ?? undefined}
            step={type === "DECIMAL" ? 0.01 : 1}
            precision={type === "DECIMAL" ? 4 : 0}
            formatter={(n) => (n === undefined ? "" : String(Number(n)))}
            value={Number(value)}
            onChange={(n) => n !== null && onChange(n)}
          />
        )
      }
    </Field>
  );
}
