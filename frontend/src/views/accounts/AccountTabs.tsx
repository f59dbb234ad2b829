import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "../classes/classes.css";

const TABS = [
  { to: "/key-accounts", text: "duties.tab.plans" },
  { to: "/key-accounts/desk", text: "duties.tab.desk" },
] as const;

/** The parts of key-account work. */
export function AccountTabs({ at }: { at: (typeof TABS)[number]["to"] }) {
  const { t } = useTranslation();
  return (
    <nav className="class-tabs" aria-label={t("duties.tabs")}>
      {TABS.map(({ to, text }) => (
        <Link key={to} to={to} search={{}} aria-current={to === at ? "page" : undefined}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
