import { EditOutlined, SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Brand } from "./Brand";
import { LanguageSwitch } from "./LanguageSwitch";
import { useMe } from "./me";
import { openOverlay } from "./overlays";
import { can } from "./permissions";
import { UserMenu } from "./UserMenu";
import { NotificationBell } from "../views/notifications/NotificationBell";

export function Header() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <header className="header">
      <Brand />
      <button
        type="button"
        className="header-search"
        aria-keyshortcuts="Control+K"
        onClick={() => openOverlay({ kind: "palette" })}
      >
        <SearchOutlined />
        <span>{t("palette.open")}</span>
        <kbd>{t("palette.key")}</kbd>
      </button>
      <span className="grow" />
      {can(me, "log") && (
        <Button
          type="primary"
          className="header-log"
          icon={<EditOutlined />}
          onClick={() => openOverlay({ kind: "log" })}
        >
          {t("log.title")}
        </Button>
      )}
      {can(me, "customers") && <NotificationBell />}
      <LanguageSwitch />
      <UserMenu me={me} />
    </header>
  );
}
