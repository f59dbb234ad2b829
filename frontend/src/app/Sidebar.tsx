import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Furrows } from "../ui/Furrows";
import { Brand } from "./Brand";
import { useMe } from "./me";
import { destinations } from "./navigation";

export function Sidebar() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <nav className="sidebar" aria-label={t("nav.label")}>
      <Brand />
      <ul>
        {destinations(me).map((d) => (
          <li key={d.to}>
            <Link to={d.to} search={{}} activeOptions={{ includeSearch: false }}>
              {d.icon}
              {t(d.text)}
            </Link>
          </li>
        ))}
      </ul>
      <Furrows />
    </nav>
  );
}
