import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ColumnMapping, ImportJob } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { Pill } from "../../ui/Pill";
import { useSubmit } from "../../ui/useSubmit";
import { check } from "./importCalls";

/** Which column is what: guessed by the service, changed here. */
export function MappingStep({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const [columns, setColumns] = useState<ColumnMapping[]>(job.columns);
  const form = useSubmit(() => check(job.id, columns));
  const taken = new Set(columns.map((c) => c.field));
  const missing = job.fields.filter((f) => f.required && !taken.has(f.field));
  const map = (column: number, field: string | null) =>
    setColumns((old) => old.map((c) => (c.column === column ? { ...c, field } : c)));
  return (
    <section className="stack">
      <p className="soft">{t("imports.mappingText")}</p>
      <FormErrors messages={form.rest} />
      <div className="card mapping">
        <table className="groups">
          <thead>
            <tr>
              <th scope="col">{t("imports.column")}</th>
              <th scope="col">{t("imports.samples")}</th>
              <th scope="col">{t("imports.field")}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map((c) => (
              <tr key={c.column}>
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
                    value={c.field ?? undefined}
                    onChange={(field?: string) => map(c.column, field ?? null)}
                    options={job.fields.map((f) => ({
                      value: f.field,
                      label: f.label,
                      disabled: f.field !== c.field && taken.has(f.field),
                    }))}
                  />
                  {c.field && !c.confident && <Pill tone="warn">{t("imports.guessed")}</Pill>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missing.length > 0 && (
        <p className="late" role="alert">
          {t("imports.missing", { fields: missing.map((f) => f.label).join(t("list.separator")) })}
        </p>
      )}
      <div className="form-foot">
        <Button
          type="primary"
          loading={form.busy}
          disabled={missing.length > 0}
          onClick={() => void form.submit()}
        >
          {t("imports.check")}
        </Button>
        <span className="faint">{t("imports.checkHint")}</span>
      </div>
    </section>
  );
}
