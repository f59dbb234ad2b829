import { DownloadOutlined, PlayCircleOutlined, UndoOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { download } from "../../api/download";
import type { Import } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { ImportCounts } from "./ImportCounts";
import { run, undo } from "./importCalls";
import { RowList } from "./RowList";
import { useFailure } from "./useFailure";

export function ResultStep({ job }: { job: Import }) {
  const { t } = useTranslation();
  const failure = useFailure(job);
  const form = useSubmit(() => undo(job.id));
  const resumed = useSubmit(() => run(job.id));
  const left = job.totalRows - job.createdRows - job.updatedRows;
  const file = useSubmit(() => download(`/api/v1/imports/${job.id}/refused-rows`));
  return (
    <section className="stack">
      <h2>{t(`imports.state.${job.state}`)}</h2>
      <ImportCounts job={job} />
      <FormErrors messages={[...form.rest, ...resumed.rest, ...file.rest, ...failure]} />
      <div className="form-foot">
        {job.state === "FAILED" && (
          <Button
            type="primary"
            icon={<PlayCircleOutlined />}
            loading={resumed.busy}
            onClick={() => void resumed.submit()}
          >
            {t("imports.resume")}
          </Button>
        )}
        {job.refusedRows > 0 && (
          <Button
            icon={<DownloadOutlined />}
            loading={file.busy}
            onClick={() => void file.submit()}
          >
            {t("imports.refusedFile", { count: job.refusedRows })}
          </Button>
        )}
        {(job.state === "DONE" || job.state === "FAILED") && (
          <Popconfirm
            title={t("imports.undoAsk", { count: job.createdRows + job.updatedRows })}
            okText={t("imports.undo")}
            onConfirm={() => void form.submit()}
          >
            <Button icon={<UndoOutlined />} loading={form.busy}>
              {t("imports.undo")}
            </Button>
          </Popconfirm>
        )}
        {job.kind === "ORDERS" ? (
          <Link to="/orders" search={{}}>
            <Button type={job.state === "FAILED" ? "default" : "primary"}>
              {t("imports.toOrders")}
            </Button>
          </Link>
        ) : (
          <>
            <Link to="/portfolio" search={{}}>
              <Button type={job.state === "FAILED" ? "default" : "primary"}>
                {t("imports.toPortfolio")}
              </Button>
            </Link>
            <Link to="/customers" search={{ importId: [job.id] }}>
              {t("imports.toCustomers")}
            </Link>
          </>
        )}
      </div>
      {job.keptRows > 0 && (
        <p>
          {t(job.kind === "ORDERS" ? "imports.keptRows" : "imports.kept", { count: job.keptRows })}
        </p>
      )}
      {job.state === "FAILED" && (
        <p className="faint">{t("imports.resumeHint", { count: left })}</p>
      )}
      {job.refusedRows > 0 && <p className="faint">{t("imports.refusedHint")}</p>}
      <RowList job={job} />
    </section>
  );
}
