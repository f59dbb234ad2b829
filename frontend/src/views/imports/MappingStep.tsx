import { Button, Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { useDraft } from "../../ui/draft";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { check } from "./importCalls";

type Target = Import["targets"][number]["target"];

interface Draft {
  mapping: (Target | null)[];
  updateExisting: boolean;
}

/** Which column is what: guessed by the service, changed here. */
export function MappingStep({ job, back }: { job: Import; back?: () => void }) {
  const { t } = useTranslation();
  // What was chosen survives a reload; a draft is of this file and belongs to its columns.
  const draft = useDraft<Draft>(`import.${job.id}`, {
    mapping: job.columns.map((c) => c.target ?? null),
    updateExisting: job.updateExisting,
  });
  const { mapping, updateExisting } = draft.value;
  const form = useSubmit(async () => {
    await check(job.id, { mapping: mapping as Target[], updateExisting });
    draft.done();
    back?.();
  });
  const taken = new Set(mapping);
  return (
    <section className="stack">
      <p className="soft">{t("imports.mappingText")}</p>
      <FormErrors messages={form.rest} />
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
                    value={mapping[i] ?? undefined}
                    onChange={(target?: Target) =>
                      draft.update({
                        mapping: mapping.map((old, k) => (k === i ? (target ?? null) : old)),
                      })
                    }
                    options={job.targets.map((option) => ({
                      value: option.target,
                      label: option.label,
                      disabled: option.target !== mapping[i] && taken.has(option.target),
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
