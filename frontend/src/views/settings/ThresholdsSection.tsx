import { InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { components } from "../../api/schema";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { PercentField } from "./CadenceSection";
import { SaveBar } from "./SaveBar";

type Settings = components["schemas"]["Settings"];
const SHARES = ["pausedWarningShare", "pausedDangerShare"] as const;
const COUNTS = [
  "interactionsUntilRepeated",
  "interactionCorrectionHours",
  "poolAfterDays",
  "claimLimitPerMonth",
] as const;

export default function ThresholdsSection() {
  const query = $api.useQuery("get", "/api/v1/settings");
  return <Loaded query={query}>{(settings) => <Form settings={settings} />}</Loaded>;
}

function Form({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const [value, setValue] = useState(settings);
  const form = useSubmit(async () => {
    await api.PATCH("/api/v1/settings", { body: value });
    toast(t("settings.saved"));
    await queryClient.invalidateQueries();
  }, [...SHARES, ...COUNTS]);
  return (
    <>
      <div className="fields-2 settings-fields">
        {SHARES.map((key) => (
          <PercentField
            key={key}
            label={t(`settings.thresholds.${key}`)}
            error={form.errorOf(key)}
            value={value[key]}
            onChange={(share) => setValue({ ...value, [key]: share })}
          />
        ))}
        {COUNTS.map((key) => (
          <Field key={key} label={t(`settings.thresholds.${key}`)} error={form.errorOf(key)}>
            {(props) => (
              <InputNumber
                {...props}
                min={1}
                precision={0}
                value={value[key]}
                onChange={(n) => setValue({ ...value, [key]: n ?? value[key] })}
              />
            )}
          </Field>
        ))}
      </div>
      <SaveBar
        changed={JSON.stringify(value) !== JSON.stringify(settings)}
        busy={form.busy}
        messages={form.rest}
        save={() => void form.submit()}
        discard={() => setValue(settings)}
      />
    </>
  );
}
