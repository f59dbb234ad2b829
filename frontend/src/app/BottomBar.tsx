import { MenuOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useMe } from "./me";
import { destinations } from "./navigation";
import { openOverlay } from "./overlays";

export function BottomBar() {
  const { t } = useTranslation();
  const all = destinations(useMe());
  const more = all.filter((d) => !d.first);
  const items = [
    {
      key: "log",
      label: (
        <button type="button" className="plain" onClick={() => openOverlay({ kind: "log" })}>
          {t("log.title")}
        </button>
      ),
    },
    ...more.map((d) => ({
      key: d.to,
      icon: d.icon,
      label: (
        <Link to={d.to} search={{}}>
          {t(d.text)}
        </Link>
      ),
    })),
  ];
  return (
    <nav className="bottombar" aria-label={t("nav.label")}>
      {all
        .filter((d) => d.first)
        .map((d) => (
          <Link key={d.to} to={d.to} search={{}} activeOptions={{ includeSearch: false }}>
            {d.icon}
            <span>{t(d.text)}</span>
          </Link>
        ))}
      <Dropdown menu={{ items }} trigger={["click"]} placement="topRight">
        <button type="button">
          <MenuOutlined />
          <span>{t("nav.more")}</span>
        </button>
      </Dropdown>
    </nav>
  );
}
