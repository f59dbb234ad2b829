import { getRouteApi, Link } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { SegmentPicker } from "../customers/SegmentPicker";
import { ScopePicker } from "../portfolio/PortfolioTools";
import "../portfolio/portfolio.css";
import { BarriersCard } from "./BarriersCard";
import { TIERS, type Company } from "./choices";
import "./company.css";
import { DepthTable } from "./DepthTable";
import { FunnelCard } from "./FunnelCard";
import { RequiredCard } from "./RequiredCard";
import { listed } from "./search";
import { StagesCard } from "./StagesCard";

const route = getRouteApi("/signed-in/five-layers");

/** How deep the company, a team or a person is in its customers, and what is missing there. */
export function CompanyView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = $api.useQuery("get", "/api/v1/five-layer/company", {
    params: { query: listed(search) },
  });
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: { ...search, ...part }, replace: true });
  return (
    <div className="company">
      <div className="view-head">
        <h1>{t("company.title")}</h1>
        <ScopePicker search={search} change={change} />
        <Select
          mode="multiple"
          className="company-filter"
          aria-label={t("field.tier")}
          placeholder={t("field.tier")}
          allowClear
          value={search.tier ?? []}
          options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))}
          onChange={(tier) => change({ tier: tier.length > 0 ? tier : undefined })}
        />
        <SegmentPicker value={search.segmentId} change={(segmentId) => change({ segmentId })} />
      </div>
      <Loaded query={query} rows={12}>
        {(company) => <Figures company={company} />}
      </Loaded>
    </div>
  );
}

function Figures({ company }: { company: Company }) {
  const { t } = useTranslation();
  const projects = company.projects.some((row) => row.count > 0);
  if (company.customers.count === 0 && !projects) {
    return (
      <EmptyState
        title={t("company.nobody")}
        text={t("company.nobodyText")}
        action={
          <Link to="/customers">
            <Button type="primary">{t("nav.customers")}</Button>
          </Link>
        }
      />
    );
  }
  return (
    <div className="portfolio-grid">
      <RequiredCard required={company.required} />
      <DepthTable depths={company.depths} />
      <StagesCard company={company} />
      <BarriersCard barriers={company.barriers} />
      <FunnelCard projects={company.projects} />
    </div>
  );
}
