import { LockOutlined, LogoutOutlined, QuestionCircleOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { useTranslation } from "react-i18next";
import type { Me } from "../api/types";
import { initialsOf } from "./initials";
import { signOut } from "./me";
import { toast } from "../ui/toast";
import { openOverlay } from "./overlays";

export function UserMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();

  async function leave() {
    try {
      await signOut();
      await navigate({ to: "/sign-in", search: {} });
    } catch {
      // Still signed in: whoever leaves this machine now must know.
      toast(t("user.signOutFailed"), { tone: "failed" });
    }
  }

  const items = [
    {
      key: "who",
      type: "group" as const,
      label: (
        <div className="user-who">
          <strong>{me.displayName}</strong>
          <span>{me.roles.map((role) => t(`role.${role}`)).join(" · ")}</span>
        </div>
      ),
    },
    { type: "divider" as const },
    {
      key: "keys",
      icon: <QuestionCircleOutlined />,
      label: t("shortcuts.title"),
      onClick: () => openOverlay({ kind: "shortcuts" }),
    },
    {
      key: "password",
      icon: <LockOutlined />,
      label: t("password.title"),
      onClick: () => openOverlay({ kind: "password" }),
    },
    {
      key: "out",
      icon: <LogoutOutlined />,
      label: t("user.signOut"),
      onClick: () => void leave(),
    },
  ];

  return (
    <Dropdown menu={{ items }} trigger={["click"]} placement="bottomRight">
      <button type="button" className="user" aria-label={t("user.menu", { name: me.displayName })}>
        {initialsOf(me.displayName)}
      </button>
    </Dropdown>
  );
}
