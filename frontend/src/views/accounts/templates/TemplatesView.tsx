import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { byPage } from "../../../api/paging";
import { useMe } from "../../../app/me";
import { can } from "../../../app/permissions";
import { EmptyState } from "../../../ui/EmptyState";
import { PagedRows } from "../../../ui/PagedRows";
import "../accounts.css";
import type { Template } from "../choices";
import { TemplateParts } from "../TemplateParts";
import { TemplateDialog } from "./TemplateDialog";
import "./templates.css";
import { useRemoval, useTemplateName } from "./useRemoval";

/** What plans can begin with, for the whole company. */
export function TemplatesView() {
  const { t } = useTranslation();
  const writes = can(useMe(), "accountTemplates");
  const [open, setOpen] = useState<Template | "new">();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/key-account-plan-templates",
    { params: { query: { limit: 50, count: true } } },
    byPage,
  );
  const add = writes && (
    <Button type="primary" onClick={() => setOpen("new")}>
      {t("templates.add")}
    </Button>
  );
  return (
    <div className="accounts">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/key-accounts" search={{}}>
          {t("nav.keyAccounts")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("templates.title")}</h1>
        {add}
      </div>
      <p className="soft template-about">{t("templates.text")}</p>
      <PagedRows
        pages={pages}
        count={(count) => t("templates.count", { count })}
        nobody={
          <EmptyState title={t("templates.none")} text={t("templates.noneText")} action={add} />
        }
      >
        {(rows) => (
          <ul className="template-cards">
            {rows.map((one) => (
              <TemplateCard key={one.id} template={one} edit={writes ? setOpen : undefined} />
            ))}
          </ul>
        )}
      </PagedRows>
      {open && (
        <TemplateDialog
          template={open === "new" ? undefined : open}
          close={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}

interface CardProps {
  template: Template;
  /** Undefined for whoever may not. */
  edit?: (template: Template) => void;
}

function TemplateCard({ template, edit }: CardProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useTemplateName();
  const removal = useRemoval();
  const name = nameOf(template);
  return (
    <li className="card template-card">
      <div className="row template-head">
        <h2>{name}</h2>
        {edit && (
          <span className="row">
            <Button
              size="small"
              aria-label={t("templates.editOne", { name })}
              onClick={() => edit(template)}
            >
              {t("action.edit")}
            </Button>
            <Button
              size="small"
              aria-label={t("templates.removeOne", { name })}
              loading={removal.busy}
              onClick={() => void removal.submit(template)}
            >
              {t("action.remove")}
            </Button>
          </span>
        )}
      </div>
      {removal.rest[0] && (
        <span className="late" role="alert">
          {removal.rest[0]}
        </span>
      )}
      <TemplateParts template={template} english={i18n.resolvedLanguage === "en"} listed />
    </li>
  );
}
