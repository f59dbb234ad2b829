import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../ui/EmptyState";
import { useMe } from "./me";
import { can } from "./permissions";

/** A view that the reader's role has nothing to see in: says why, before anything is asked of the service. */
export function NotForYou() {
  const { t } = useTranslation();
  const me = useMe();
  const administers = me.roles.includes("ADMIN") && !can(me, "customers");
  return (
    <EmptyState
      title={t("error.notYours")}
      text={t(administers ? "error.noCustomerData" : "error.askForRole")}
      action={
        can(me, "settings") && (
          <Link to="/settings">
            <Button type="primary">{t("nav.settings")}</Button>
          </Link>
        )
      }
    />
  );
}
