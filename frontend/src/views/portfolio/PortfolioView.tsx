import { Link, getRouteApi } from "@tanstack/react-router";
import { Button } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Portfolio } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { ClassesCards } from "./ClassesCards";
import { FieldStrip } from "./FieldStrip";
import { FlowCard } from "./FlowCard";
import { GroupTable } from "./GroupTable";
import { KeyFigures } from "./KeyFigures";
import { PausedCard } from "./PausedCard";
import { PortfolioTools } from "./PortfolioTools";
import { PrintHead } from "./PrintHead";
import { PunctualityCard } from "./PunctualityCard";
import { compareOf, scopeOf } from "./search";
import { TrendCard } from "./TrendCard";
import "./portfolio.css";

const route = getRouteApi("/signed-in/portfolio");

export function PortfolioView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = $api.useQuery("get", "/api/v1/portfolio", {
    params: { query: { asOf: search.asOf, compareWith: compareOf(search), ...scopeOf(search) } },
  });
  // Without a chosen date that is the end of the last month.
  const against = query.data?.comparedWith;
  const compared = $api.useQuery(
    "get",
    "/api/v1/portfolio",
    { params: { query: { asOf: against, ...scopeOf(search) } } },
    { enabled: against !== undefined, placeholderData: undefined },
  );
  // A disabled query would answer with the present figures, which lie under the same key.
  const before = against === undefined ? undefined : compared.data;

  return (
    <div className="portfolio">
      <div className="view-head">
        <h1>{t("portfolio.title")}</h1>
        <PortfolioTools
          search={search}
          change={(part) => void navigate({ search: { ...search, ...part }, replace: true })}
        />
      </div>
      <Loaded query={query} rows={12}>
        {(portfolio) => <Figures portfolio={portfolio} before={before} />}
      </Loaded>
    </div>
  );
}

function Figures({ portfolio, before }: { portfolio: Portfolio; before: Portfolio | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const scope = scopeOf(search);
  const to = portfolio.asOf;
  const from = compareOf(search) ?? dayjs(to).subtract(3, "month").format("YYYY-MM-DD");
  const trend = $api.useQuery("get", "/api/v1/portfolio/trend", {
    params: {
      query: { from: dayjs(to).subtract(24, "month").format("YYYY-MM-DD"), to, ...scope },
    },
  });

  if (portfolio.total === 0 && search.segmentId) {
    return <EmptyState title={t("segments.nobody")} />;
  }
  if (portfolio.total === 0) {
    return (
      <EmptyState
        title={t("portfolio.emptyTitle")}
        text={t("portfolio.emptyText")}
        action={
          <Link to="/imports">
            <Button type="primary">{t("customers.bringList")}</Button>
          </Link>
        }
      />
    );
  }
  return (
    <>
      <PrintHead portfolio={portfolio} before={before} search={search} />
      <div className="portfolio-grid">
        <section className="card wide" aria-labelledby="whole">
          <FieldStrip portfolio={portfolio} />
          <KeyFigures portfolio={portfolio} before={before} />
        </section>
        <section className="card wide" aria-labelledby="groups">
          <h2 id="groups">{t("portfolio.groups")}</h2>
          <GroupTable portfolio={portfolio} before={before} trend={trend.data?.points} />
        </section>
        <TrendCard query={trend} />
        <FlowCard from={from} to={to} search={search} />
        <PausedCard paused={portfolio.paused} />
        <PunctualityCard to={to} search={search} />
        {can(me, "classes") && <ClassesCards search={search} />}
      </div>
    </>
  );
}
