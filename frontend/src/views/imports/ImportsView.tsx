import { InboxOutlined } from "@ant-design/icons";
import { Link, useNavigate } from "@tanstack/react-router";
import { Segmented, Upload } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import { asProblem } from "../../api/problem";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { queryClient } from "../../app/queryClient";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import "./imports.css";

const KINDS = ["CUSTOMERS", "ORDERS"] as const;

/** Brings a list in: first the file. Below, what was brought in before and can be taken back. */
export function ImportsView() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [kind, setKind] = useState<Schemas["ImportKind"]>("CUSTOMERS");

  async function send(file: File) {
    setBusy(true);
    setFailure(undefined);
    try {
      const form = new FormData();
      // Before the file, so that the service knows it when the file comes.
      form.append("kind", kind);
      form.append("file", file);
      const { data } = await api.POST("/api/v1/imports", {
        body: {},
        bodySerializer: () => form,
      });
      await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/imports"] });
      if (data) await navigate({ to: "/imports/$id", params: { id: data.id } });
    } catch (error) {
      setFailure(asProblem(error)?.detail ?? t("error.unreachable"));
      setBusy(false);
    }
  }

  return (
    <div className="imports">
      <div className="view-head">
        <h1>{t("nav.imports")}</h1>
      </div>
      <FormErrors messages={failure ? [failure] : []} />
      {can(me, "sell") && (
        <Segmented
          className="import-kind"
          aria-label={t("imports.what")}
          value={kind}
          onChange={setKind}
          options={KINDS.map((value) => ({ value, label: t(`imports.whats.${value}`) }))}
        />
      )}
      <Upload.Dragger
        className="drop"
        accept=".xlsx,.csv,text/csv"
        multiple={false}
        showUploadList={false}
        disabled={busy}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <InboxOutlined className="drop-icon" />
        <p className="state-title">{busy ? t("imports.reading") : t(`imports.drop.${kind}`)}</p>
        <p className="soft">{t(`imports.dropHint.${kind}`)}</p>
      </Upload.Dragger>
      <Earlier />
    </div>
  );
}

function Earlier() {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/imports", { params: { query: { limit: 20 } } });
  return (
    <Loaded query={query} rows={4}>
      {({ items }) =>
        items.length === 0 ? null : (
          <section className="card" aria-labelledby="earlier">
            <h2 id="earlier">{t("imports.earlier")}</h2>
            <ul className="import-list">
              {items.map((job) => (
                <li key={job.id} className="row">
                  <Link to="/imports/$id" params={{ id: job.id }} className="grow ellipsis">
                    {job.fileName}
                  </Link>
                  <span className="num soft">{t("imports.rows", { count: job.totalRows })}</span>
                  {job.kind === "ORDERS" && <Pill>{t("imports.whats.ORDERS")}</Pill>}
                  <Pill>{t(`imports.state.${job.state}`)}</Pill>
                  <span className="faint num">{format.dateTime(job.createdAt)}</span>
                </li>
              ))}
            </ul>
          </section>
        )
      }
    </Loaded>
  );
}
