import { EditOutlined, SearchOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../api/client";
import type { Locale } from "../i18n";
import { Brand } from "./Brand";
import { LanguageSwitch } from "./LanguageSwitch";
import { useMe } from "./me";
import { openOverlay } from "./overlays";
import { can } from "./permissions";
import { queryClient } from "./queryClient";
import { UserMenu } from "./UserMenu";

/** Words of the service come in the new language too; the choice follows the person. */
function follow(locale: Locale): void {
  void queryClient.invalidateQueries();
  void api.PATCH("/api/v1/me", { body: { locale } }).catch(() => undefined);
}

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
      {can(me, "customers") && (
        <Button
          type="primary"
          className="header-log"
          icon={<EditOutlined />}
          onClick={() => openOverlay({ kind: "log" })}
        >
          {t("log.title")}
        </Button>
      )}
      <LanguageSwitch onSwitch={follow} />
      <UserMenu me={me} />
    </header>
  );
}
