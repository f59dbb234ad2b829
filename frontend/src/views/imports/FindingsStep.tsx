import { getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import type { Import } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { ImportCounts } from "./ImportCounts";
import { run } from "./importCalls";
import { MappingStep } from "./MappingStep";
import { RowList } from "./RowList";

const route = getRouteApi("/signed-in/imports/$id");

/** What would happen, row by row, before anything does. */
export function FindingsStep({ job }: { job: Import }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const form = useSubmit(() => run(job.id));
  const good = job.createdRows + job.updatedRows;
  if (search.step === "mapping") {
    return <MappingStep job={job} back={() => void navigate({ search: {}, replace: true })} />;
  }
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
          {t(job.kind === "ORDERS" ? "imports.runRows" : "imports.run", { count: good })}
        </Button>
        <Button onClick={() => void navigate({ search: { step: "mapping" } })}>
          {t("imports.changeMapping")}
        </Button>
        {job.refusedRows > 0 && <span className="faint">{t("imports.refusedStay")}</span>}
      </div>
      <RowList job={job} />
    </section>
  );
}
