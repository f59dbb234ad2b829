import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { ExportMenu } from "../../ui/ExportMenu";
import type { CompanySearch } from "./search";

interface Props {
  title: string;
  /** As the service names the collection. */
  list: string;
  search: CompanySearch;
}

/** The way back to the figures of the same people, what the list is, and the list as a file. */
export function ListHead({ title, list, search }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { ownerId, teamId, segmentId } = search;
  return (
    <>
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/five-layers" search={{ ownerId, teamId, segmentId }}>
          {t("nav.fiveLayers")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{title}</h1>
        {can(me, "export") && <ExportMenu list={list} query={search} />}
      </div>
    </>
  );
}
