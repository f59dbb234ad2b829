import { Outlet, useRouterState } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { BottomBar } from "./BottomBar";
import { Header } from "./Header";
import { useMe } from "./me";
import { isFor } from "./navigation";
import { NotForYou } from "./NotForYou";
import { Overlays } from "./Overlays";
import { Sidebar } from "./Sidebar";
import { useGlobalShortcuts } from "./shortcuts";
import "./shell.css";

export function Shell() {
  const { t } = useTranslation();
  useGlobalShortcuts();
  const me = useMe();
  const seen = useRouterState({ select: (s) => isFor(me, s.location.pathname) });
  const moving = useRouterState({ select: (s) => s.status === "pending" });
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t("nav.skip")}
      </a>
      <Sidebar />
      <div className="shell-body">
        <Header />
        <div className="moving" data-on={moving || undefined} aria-hidden="true" />
        <main id="main" tabIndex={-1}>
          {seen ? <Outlet /> : <NotForYou />}
        </main>
      </div>
      <BottomBar />
      <Overlays />
    </div>
  );
}
