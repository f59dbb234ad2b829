import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import { SegmentPicker } from "../customers/SegmentPicker";
import "../customers/customers.css";
import { REGISTRATION_STATES } from "./choices";
import { PartnerPicker } from "./PartnerPicker";
import { RegistrationDialog } from "./RegistrationDialog";
import { RegistrationTable } from "./RegistrationTable";
import "./partners.css";

const route = getRouteApi("/signed-in/deal-registrations");

/** Which customers are registered by which partner: all of them, and the list behind a figure. */
export function RegistrationsView() {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/deal-registrations",
    { params: { query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  const filter = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  const asked = Object.values(search).some((value) => value !== undefined);
  const add = can(me, "newCustomer") && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t("partners.register")}
    </Button>
  );
  const { validUntilFrom: from, validUntilTo: to } = search;
  return (
    <div className="partners">
      <nav className="way" aria-label={t("customer.way")}>
        <Link to="/partners" search={{}}>
          {t("nav.partners")}
        </Link>
      </nav>
      <div className="view-head">
        <h1>{t("partners.registrations")}</h1>
        {can(me, "export") && <ExportMenu list="deal-registrations" query={search} />}
        {add}
      </div>
      <div className="customers-tools">
        <Select
          mode="multiple"
          className="partner-filter"
          aria-label={t("partners.stateHead")}
          placeholder={t("partners.stateHead")}
          allowClear
          value={search.state ?? []}
          options={REGISTRATION_STATES.map((value) => ({
            value,
            label: t(`partners.state.${value}`),
          }))}
          onChange={(state) => filter({ state: state.length > 0 ? state : undefined })}
        />
        <PartnerPicker
          className="partner-filter"
          aria-label={t("partners.partner")}
          placeholder={t("partners.partner")}
          value={search.partnerId?.[0]}
          onChange={(one) => filter({ partnerId: one ? [one] : undefined })}
        />
        <SegmentPicker value={search.segmentId} change={(segmentId) => filter({ segmentId })} />
      </div>
      {(from ?? to) && (
        <p className="row">
          <Pill>
            {t("partners.untilBetween", { from: format.date(from), to: format.date(to) })}
          </Pill>
          <Button
            size="small"
            type="text"
            onClick={() => filter({ validUntilFrom: undefined, validUntilTo: undefined })}
          >
            {t("partners.anyDay")}
          </Button>
        </p>
      )}
      <PagedRows
        pages={pages}
        bones={10}
        count={(count) => t("partners.countRegistrations", { count })}
        nobody={
          asked ? (
            <EmptyState title={t("partners.noRegistrations")} text={t("customers.noneText")} />
          ) : (
            <EmptyState
              title={t("partners.noneYet")}
              text={t("partners.noneYetText")}
              action={add}
            />
          )
        }
      >
        {(rows) => (
          <div className="card">
            <RegistrationTable rows={rows} partners />
          </div>
        )}
      </PagedRows>
      {adding && <RegistrationDialog close={() => setAdding(false)} />}
    </div>
  );
}
