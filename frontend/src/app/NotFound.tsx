import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../ui/EmptyState";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t("error.noSuchPage")}
      action={
        <Link to="/today" search={{}}>
          {t("nav.today")}
        </Link>
      }
    />
  );
}
