import { InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { components } from "../../api/schema";
import { queryClient } from "../../app/queryClient";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { StatusTag } from "../../ui/StatusTag";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { SaveBar } from "./SaveBar";

type Policy = components["schemas"]["CadencePolicy"];
const NUMBERS = ["tierCapDays", "dailyCapacity", "escalateAfterWorkingDays"] as const;

export default function CadenceSection() {
  const query = $api.useQuery("get", "/api/v1/cadence-policy");
  return <Loaded query={query}>{(policy) => <Form policy={policy} />}</Loaded>;
}

function Form({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const [value, setValue] = useState(policy);
  const form = useSubmit(async () => {
    await api.PUT("/api/v1/cadence-policy", { body: value });
    toast(t("settings.saved"));
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/cadence-policy"] });
  }, NUMBERS);
  const setRule = (index: number, intervalDays: number | null) =>
    setValue({
      ...value,
      rules: value.rules.map((r, i) =>
        i === index ? { ...r, intervalDays: intervalDays ?? r.intervalDays } : r,
      ),
    });
  return (
    <>
      <table className="groups settings-table">
        <thead>
          <tr>
            <th scope="col">{t("field.status")}</th>
            <th scope="col">{t("field.importance")}</th>
            <th scope="col">{t("settings.cadence.interval")}</th>
          </tr>
        </thead>
        <tbody>
          {value.rules.map((rule, i) => (
            <tr key={`${rule.status}-${rule.importance}-${rule.hasPotential}`}>
              <td>
                <StatusTag status={rule.status} />
              </td>
              <td>
                {rule.importance ? t(`importance.${rule.importance}`) : "–"}
                {rule.hasPotential && ` · ${t("field.hasPotential")}`}
              </td>
              <td>
                <InputNumber
                  min={1}
                  max={365}
                  precision={0}
                  aria-label={t("settings.cadence.intervalOf", {
                    status: t(`status.${rule.status}`),
                  })}
                  suffix={t("settings.days")}
                  status={form.errorOf("rules", i, "intervalDays") ? "error" : undefined}
                  value={rule.intervalDays}
                  onChange={(n) => setRule(i, n)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="fields-2 settings-fields">
        {NUMBERS.map((key) => (
          <Field key={key} label={t(`settings.cadence.${key}`)} error={form.errorOf(key)}>
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
        <PercentField
          label={t("settings.cadence.toleranceShare")}
          value={value.toleranceShare}
          onChange={(toleranceShare) => setValue({ ...value, toleranceShare })}
        />
      </div>
      <SaveBar
        changed={JSON.stringify(value) !== JSON.stringify(policy)}
        busy={form.busy}
        messages={form.rest}
        save={() => void form.submit()}
        discard={() => setValue(policy)}
      />
    </>
  );
}

interface PercentProps {
  label: string;
  error?: string;
  value: number;
  onChange: (share: number) => void;
}

export function PercentField({ label, error, value, onChange }: PercentProps) {
  return (
    <Field label={label} error={error}>
      {(props) => (
        <InputNumber
          {...props}
          min={0}
          max={100}
          suffix="%"
          value={Math.round(value * 1000) / 10}
          onChange={(n) => onChange((n ?? 0) / 100)}
        />
      )}
    </Field>
  );
}
