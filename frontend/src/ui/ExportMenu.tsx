import { DownloadOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import { download } from "../api/download";
import { stringifySearch } from "../app/searchText";
import { toast } from "./toast";
import { useSubmit } from "./useSubmit";

/** The list as it stands, as a file. */
export function ExportMenu({ list, query }: { list: string; query: object }) {
  const { t } = useTranslation();
  const form = useSubmit(async (format: "xlsx" | "csv") => {
    const text = stringifySearch({ ...query }).slice(1);
    const { data } = await api.POST("/api/v1/exports", {
      body: { list, format, query: text || null },
    });
    if (data) await download(data.file);
    toast(t("export.done"));
  });
  const items = (["xlsx", "csv"] as const).map((format) => ({
    key: format,
    label: t(`export.${format}`),
    onClick: () => void form.submit(format),
  }));
  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button icon={<DownloadOutlined />} loading={form.busy}>
          {t("export.title")}
        </Button>
      </Dropdown>
      {form.rest[0] && (
        <span className="late" role="alert">
          {form.rest[0]}
        </span>
      )}
    </>
  );
}
