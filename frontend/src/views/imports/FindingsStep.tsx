import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { ImportJob } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { Loaded } from "../../ui/Loaded";
import { useSubmit } from "../../ui/useSubmit";
import { FindingTable } from "./FindingTable";
import { ImportCounts } from "./ImportCounts";
import { run } from "./importCalls";

/** What would happen, row by row, before anything does. */
export function FindingsStep({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const form = useSubmit(() => run(job.id));
  const good = job.created + job.updated;
  const query = $api.useQuery("get", "/api/v1/imports/{id}/findings", {
    params: { path: { id: job.id }, query: { limit: 100 } },
  });
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
        {job.refused > 0 && <span className="faint">{t("imports.refusedStay")}</span>}
      </div>
      <Loaded query={query} rows={5}>
        {({ items }) => (items.length > 0 ? <FindingTable findings={items} /> : null)}
      </Loaded>
    </section>
  );
}
