import { getRouteApi, Link } from "@tanstack/react-router";
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
import { IncumbencyTable } from "./IncumbencyTable";
import type { IncumbenciesSearch } from "./search";
import "./rivals.css";

const route = getRouteApi("/signed-in/incumbencies");

/** The list behind a figure: which competitor supplies, or supplied, which customer. */
export function IncumbenciesView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayExport = can(useMe(), "export");
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/incumbencies",
    { params: { query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  const one = search.competitorId?.length === 1 ? search.competitorId[0] : undefined;
  return (
    <div className="rivals">
      <nav className="way" aria-label={t("customer.way")}>
        {one ? (
          <Link to="/competitors/$id" params={{ id: one }} search={{}}>
            {t("rivals.backToOne")}
          </Link>
        ) : (
          <Link to="/competitors" search={{}}>
            {t("nav.competitors")}
          </Link>
        )}
      </nav>
      <div className="view-head">
        <h1>{t("rivals.incumbencies")}</h1>
        <SegmentPicker
          value={search.segmentId}
          change={(segmentId) => void navigate({ search: { ...search, segmentId }, replace: true })}
        />
        {mayExport && <ExportMenu list="incumbencies" query={search} />}
      </div>
      <p className="row">
        <Asked search={search} />
      </p>
      <PagedRows
        pages={pages}
        bones={10}
        count={(count) => t("rivals.count", { count })}
        nobody={<EmptyState title={t("rivals.noIncumbencies")} />}
      >
        {(rows) => (
          <div className="card">
            <IncumbencyTable rows={rows} competitors />
          </div>
        )}
      </PagedRows>
    </div>
  );
}

/** What the list was asked for, in words. */
function Asked({ search }: { search: IncumbenciesSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const span = (from: string | undefined, to: string | undefined) =>
    `${format.date(from)} – ${format.date(to)}`;
  const asked: string[] = [];
  if (search.open !== undefined) asked.push(search.open ? t("rivals.held") : t("rivals.over"));
  if (search.atStatus) asked.push(t("rivals.atStatus"));
  if (search.withOpenProblems) asked.push(t("rivals.withOpenProblems"));
  if (search.lostToIt) asked.push(t("rivals.lostToIt"));
  if (search.chanceKnown === false) asked.push(t("rivals.chanceUnknown"));
  if (search.expectedKnown === false) asked.push(t("rivals.expectedUnknown"));
  search.outcome?.forEach((outcome) => asked.push(t(`rivals.outcomes.${outcome}`)));
  if (search.chanceFrom !== undefined)
    asked.push(`${t("rivals.chance")} ${search.chanceFrom}–${search.chanceTo ?? 100} %`);
  if (search.sinceFrom)
    asked.push(`${t("rivals.since")} ${span(search.sinceFrom, search.sinceTo)}`);
  if (search.endedFrom)
    asked.push(`${t("rivals.endedOn")} ${span(search.endedFrom, search.endedTo)}`);
  if (search.expectedFrom)
    asked.push(`${t("rivals.expectedWinOn")} ${span(search.expectedFrom, search.expectedTo)}`);
  return asked.map((text) => <Pill key={text}>{text}</Pill>);
}
