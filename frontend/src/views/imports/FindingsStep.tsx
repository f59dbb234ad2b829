import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Import } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { useSubmit } from "../../ui/useSubmit";
import { ImportCounts } from "./ImportCounts";
import { run } from "./importCalls";
import { MappingStep } from "./MappingStep";
import { RowTable } from "./RowTable";

/** What would happen, row by row, before anything does. */
export function FindingsStep({ job }: { job: Import }) {
  const { t } = useTranslation();
  const [mapping, setMapping] = useState(false);
  const form = useSubmit(() => run(job.id));
  const good = job.createdRows + job.updatedRows;
  const query = $api.useQuery("get", "/api/v1/imports/{id}/rows", {
    params: { path: { id: job.id }, query: { outcome: "REFUSED", limit: 100 } },
  });
  if (mapping) return <MappingStep job={job} back={() => setMapping(false)} />;
  return (
    <section className="stack">
      <ImportCounts job={job} ahead />
      <FormErrors messages={form.rest} />
      <div className="form-foot">
        <Button
          type="primary"
          loading={form.busy}
          disabled={good === 0}
          onClick={() => void form.submit()}
        >
          {t("imports.run", { count: good })}
        </Button>
        <Button onClick={() => setMapping(true)}>{t("imports.changeMapping")}</Button>
        {job.refusedRows > 0 && <span className="faint">{t("imports.refusedStay")}</span>}
      </div>
      <Loaded query={query} rows={5}>
        {({ items }) => (items.length > 0 ? <RowTable rows={items} job={job} /> : null)}
      </Loaded>
    </section>
  );
}
