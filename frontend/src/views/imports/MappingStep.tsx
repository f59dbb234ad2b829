import { Button, Checkbox, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { fieldOf, fieldOptions, mappingOf } from "./columnFields";
import { check } from "./importCalls";

/** Which column is what: guessed by the service, changed here. */
export function MappingStep({ job, back }: { job: Import; back?: () => void }) {
  const { t } = useTranslation();
  const [fields, setFields] = useState(job.columns.map(fieldOf));
  const [updateExisting, setUpdateExisting] = useState(job.updateExisting);
  const form = useSubmit(async () => {
    await check(job.id, { ...mappingOf(fields), updateExisting });
    back?.();
  });
  const taken = new Set(fields);
  return (
    <section className="stack">
      <p className="soft">{t("imports.mappingText")}</p>
      <FormErrors messages={form.rest} />
      <div className="card mapping plain-scroll">
        <table className="groups">
          <thead>
            <tr>
              <th scope="col">{t("imports.column")}</th>
              <th scope="col">{t("imports.samples")}</th>
              <th scope="col">{t("imports.field")}</th>
            </tr>
          </thead>
          <tbody>
            {job.columns.map((c, i) => (
              <tr key={c.index}>
                <th scope="row">{c.heading}</th>
                <td className="faint ellipsis">
                  {c.samples.slice(0, 3).join(t("list.separator"))}
                </td>
                <td>
                  <Select
                    allowClear
                    className="mapping-field"
                    showSearch={{ optionFilterProp: "label" }}
                    aria-label={t("imports.fieldOf", { heading: c.heading })}
                    placeholder={t("imports.ignored")}
                    value={fields[i] ?? undefined}
                    onChange={(field?: string) =>
                      setFields(fields.map((old, k) => (k === i ? (field ?? null) : old)))
                    }
                    options={fieldOptions(job).map((option) => ({
                      ...option,
                      disabled: option.value !== fields[i] && taken.has(option.value),
                    }))}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Checkbox checked={updateExisting} onChange={(e) => setUpdateExisting(e.target.checked)}>
        {t("imports.updateExisting")}
      </Checkbox>
      <div className="form-foot">
        <Button type="primary" loading={form.busy} onClick={() => void form.submit()}>
          {t("imports.check")}
        </Button>
        {back && <Button onClick={back}>{t("action.cancel")}</Button>}
        <span className="faint">{t("imports.checkHint")}</span>
      </div>
    </section>
  );
}
