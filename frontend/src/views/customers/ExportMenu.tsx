import { DownloadOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { downloadUrl } from "../../api/service";
import { toQuery, type CustomersSearch } from "./search";

/** The list as it stands, as a file. */
export function ExportMenu({ search }: { search: CustomersSearch }) {
  const { t } = useTranslation();
  const items = (["xlsx", "csv"] as const).map((format) => ({
    key: format,
    label: (
      <a
        href={downloadUrl("/api/v1/exports/customers", {
          ...toQuery(search),
          format: format.toUpperCase(),
        })}
        download
      >
        {t(`export.${format}`)}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={["click"]}>
      <Button icon={<DownloadOutlined />}>{t("export.title")}</Button>
    </Dropdown>
  );
}
