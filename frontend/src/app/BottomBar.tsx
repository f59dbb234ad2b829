import { MenuOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import { useMe } from "./me";
import { destinations } from "./navigation";
import { openOverlay } from "./overlays";
import { can } from "./permissions";

export function BottomBar() {
  const { t } = useTranslation();
  const me = useMe();
  const all = destinations(me);
  const inBar = all.filter((d) => d.first);
  const bar = inBar.length > 0 ? inBar : all.slice(0, 3);
  const more = all.filter((d) => !bar.includes(d));
  const log = {
    key: "log",
    label: (
      <button type="button" className="plain" onClick={() => openOverlay({ kind: "log" })}>
        {t("log.title")}
      </button>
    ),
  };
  const items = [
    ...(can(me, "log") ? [log] : []),
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
      {bar.map((d) => (
        <Link key={d.to} to={d.to} search={{}} activeOptions={{ includeSearch: false }}>
          {d.icon}
          <span>{t(d.text)}</span>
        </Link>
      ))}
      {items.length > 0 && (
        <Dropdown menu={{ items }} trigger={["click"]} placement="topRight">
          <button type="button">
            <MenuOutlined />
            <span>{t("nav.more")}</span>
          </button>
        </Dropdown>
      )}
    </nav>
  );
}
