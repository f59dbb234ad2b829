import { DownloadOutlined, UndoOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { downloadUrl } from "../../api/service";
import type { ImportJob } from "../../api/types";
import { FormErrors } from "../../ui/FormErrors";
import { useSubmit } from "../../ui/useSubmit";
import { ImportCounts } from "./ImportCounts";
import { undo } from "./importCalls";

export function ResultStep({ job }: { job: ImportJob }) {
  const { t } = useTranslation();
  const form = useSubmit(() => undo(job.id));
  return (
    <section className="stack">
      <h2>{t(`imports.state.${job.state}`)}</h2>
      <ImportCounts job={job} />
      <FormErrors messages={form.rest} />
      <div className="form-foot">
        {job.refused > 0 && (
          <Button
            icon={<DownloadOutlined />}
            href={downloadUrl(`/api/v1/imports/${job.id}/refused-rows`, {})}
          >
            {t("imports.refusedFile", { count: job.refused })}
          </Button>
        )}
        {job.undoable && (
          <Popconfirm
            title={t("imports.undoAsk", { count: job.created + job.updated })}
            okText={t("imports.undo")}
            onConfirm={() => void form.submit()}
          >
            <Button icon={<UndoOutlined />} loading={form.busy}>
              {t("imports.undo")}
            </Button>
          </Popconfirm>
        )}
        <Link to="/portfolio" search={{}}>
          <Button type="primary">{t("imports.toPortfolio")}</Button>
        </Link>
        <Link to="/customers" search={{ sort: "-updatedAt" }}>
          {t("imports.toCustomers")}
        </Link>
      </div>
      {job.refused > 0 && <p className="faint">{t("imports.refusedHint")}</p>}
    </section>
  );
}
