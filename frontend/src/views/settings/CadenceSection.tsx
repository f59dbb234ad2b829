import { InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Loaded } from "../../ui/Loaded";
import { StatusTag } from "../../ui/StatusTag";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { CADENCE_ROWS, intervalAt, withInterval } from "./cadence";
import { SaveBar } from "./SaveBar";

type Policy = Schemas["CadencePolicy"];

export default function CadenceSection() {
  const query = $api.useQuery("get", "/api/v1/cadence-policy");
  return <Loaded query={query}>{(policy) => <Form key={policy.version} policy={policy} />}</Loaded>;
}

function Form({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const [value, setValue] = useState(policy);
  const form = useSubmit(
    async () => {
      const { version: _version, ...body } = value;
      await api.PUT("/api/v1/cadence-policy", { body });
      toast(t("settings.saved"));
      await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/cadence-policy"] });
    },
    CADENCE_ROWS.map((row) => row.at.join("/")),
  );
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
          {CADENCE_ROWS.map((row) => {
            const name = row.status ? t(`status.${row.status}`) : t("settings.cadence.tierCap");
            return (
              <tr key={row.at.join("/")}>
                <td>{row.status ? <StatusTag status={row.status} /> : name}</td>
                <td>
                  {row.importance ? t(`importance.${row.importance}`) : "–"}
                  {row.potential && ` · ${t("field.hasPotential")}`}
                </td>
                <td>
                  <InputNumber
                    min={1}
                    max={365}
                    precision={0}
                    aria-label={t("settings.cadence.intervalOf", { status: name })}
                    suffix={t("settings.days")}
                    status={form.errorOf(...row.at) ? "error" : undefined}
                    value={intervalAt(value, row.at)}
                    onChange={(n) => n && setValue(withInterval(value, row.at, n))}
                  />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
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
