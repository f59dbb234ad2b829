import { getRouteApi } from "@tanstack/react-router";
import { Segmented } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { SegmentPicker } from "../customers/SegmentPicker";
import { PlanTable } from "./PlanTable";
import { FIGURES, figureOf, ofFigure, type PlansSearch } from "./search";
import "../portfolio/portfolio.css";

const route = getRouteApi("/signed-in/follow-up-plans");

/** The plans behind a figure: of the punctuality, of a worklist, or of what is raised to a manager. */
export function PlansView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const figure = figureOf(search);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/follow-up-plans",
    { params: { query: { ...search, limit: 100, count: true } } },
    byPage,
  );
  return (
    <div className="plans">
      <div className="view-head">
        <h1>{search.counted ? t("punctuality.title") : t("plans.title")}</h1>
        {figure && (
          <Segmented
            aria-label={t("plans.figure")}
            value={figure}
            onChange={(chosen) =>
              void navigate({ search: ofFigure(search, chosen), replace: true })
            }
            options={FIGURES.map((value) => ({
              value,
              label: value === "planned" ? t("plans.all") : t(`punctuality.${value}`),
            }))}
          />
        )}
        <SegmentPicker
          value={search.segmentId}
          change={(segmentId) => void navigate({ search: { ...search, segmentId }, replace: true })}
        />
      </div>
      <Which search={search} />
      <Loaded query={pages} rows={10}>
        {(data) => {
          const rows = data.pages.flatMap((p) => p.items);
          const total = data.pages[0]?.total ?? rows.length;
          if (rows.length === 0) return <EmptyState title={t("plans.none")} />;
          return (
            <>
              <p className="faint num" role="status">
                {t("plans.count", { count: total })}
              </p>
              <PlanTable plans={rows} />
              <More pages={pages} shown={rows.length} total={total} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

/** Which plans these are, in words. */
function Which({ search }: { search: PlansSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { firstDueFrom, firstDueTo, dueFrom, dueTo } = search;
  const text =
    firstDueFrom && firstDueTo
      ? t("plans.promised", { from: format.date(firstDueFrom), to: format.date(firstDueTo) })
      : dueFrom && dueTo
        ? t("plans.open.due", { from: format.date(dueFrom), to: format.date(dueTo) })
        : dueTo
          ? t("plans.open.late", { to: format.date(dueTo) })
          : undefined;
  return text ? <p className="faint num">{text}</p> : null;
}
