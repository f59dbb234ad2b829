import { Button, Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useDraft } from "../../ui/draft";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { fieldOf, fieldOptions, mappingOf } from "./columnFields";
import { HeadingChoice } from "./HeadingChoice";
import { check } from "./importCalls";
import { useFailure } from "./useFailure";

interface Draft {
  fields: (string | null)[];
  updateExisting: boolean;
  createProducts: boolean;
}

/** Which column is what: guessed by the service, changed here. */
export function MappingStep({ job, back }: { job: Import; back?: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  // What was chosen survives a reload; a draft is of this file and belongs to its columns.
  const draft = useDraft<Draft>(`import.${job.id}.${job.headingRow}`, {
    fields: job.columns.map(fieldOf),
    updateExisting: job.updateExisting,
    createProducts: job.createProducts,
  });
  const failure = useFailure(job);
  const { fields, updateExisting, createProducts } = draft.value;
  const orders = job.kind === "ORDERS";
  const form = useSubmit(async () => {
    await check(job.id, {
      ...mappingOf(fields),
      updateExisting,
      // Of a list of customers it is not asked.
      ...(orders ? { createProducts } : {}),
    });
    draft.done();
    back?.();
  });
  const taken = new Set(fields);
  return (
    <section className="stack">
      <p className="soft">{t("imports.mappingText")}</p>
      <HeadingChoice job={job} forget={draft.done} />
      <FormErrors messages={[...form.rest, ...failure]} />
      <div className="card mapping plain-scroll">
        <table className="groups stacked">
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
                <th scope="row">{c.heading || t("imports.noHeading", { column: i + 1 })}</th>
                <td className="faint ellipsis">
                  {c.samples.filter(Boolean).slice(0, 3).join(t("list.separator"))}
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
                      draft.update({
                        fields: fields.map((old, k) => (k === i ? (field ?? null) : old)),
                      })
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
      <Checkbox
        checked={updateExisting}
        onChange={(e) => draft.update({ updateExisting: e.target.checked })}
      >
        {t(`imports.updateExisting.${job.kind}`)}
      </Checkbox>
      {orders && can(me, "products") && (
        <Checkbox
          checked={createProducts}
          onChange={(e) => draft.update({ createProducts: e.target.checked })}
        >
          {t("imports.createProducts")}
        </Checkbox>
      )}
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
