import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { lazy, Suspense, useEffect, useMemo, type ComponentProps } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Worklist, WorklistItem } from "../../api/types";
import { useMe } from "../../app/me";
import { openOverlay } from "../../app/overlays";
import { can, leads } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { useNarrow } from "../../ui/narrow";
import type { Schemas } from "../../api/types";
import { AssignedStalls } from "./AssignedStalls";
import { Warnings } from "./Warnings";
import { DayProgress } from "./DayProgress";
import { joined } from "./joined";
import { loadForms, PlanPane, type PaneMode } from "./PlanPane";
import { useWorklistKeys } from "./useWorklistKeys";
import { WorklistSection } from "./WorklistSection";
import "./today.css";

// What only some see, or only after a key, does not delay the first list.
const PersonPicker = lazy(async () => ({
  default: (await import("../../ui/PersonPicker")).PersonPicker,
}));
const SegmentPicker = lazy(async () => ({
  default: (await import("../customers/SegmentPicker")).SegmentPicker,
}));
const Sheet = lazy(() => import("../../ui/Sheet"));

const route = getRouteApi("/signed-in/today");
const PAGE = 100;
const GROUPS = ["OVERDUE", "TODAY", "COMING"] as const;

export function TodayView() {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { date, ownerId, segmentId } = search;
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/worklist",
    { params: { query: { date, ownerId, segmentId, limit: PAGE, phones: false } } },
    byPage,
  );
  const worklist = useMemo(() => pages.data && joined(pages.data.pages), [pages.data]);

  return (
    <div className="today">
      <div className="view-head">
        <div className="today-title">
          <h1>{t("today.title")}</h1>
          {worklist && <span className="faint">{format.monthDay(worklist.date)}</span>}
        </div>
        {worklist && <DayProgress sections={worklist.sections} escalated={worklist.escalated} />}
        <Suspense fallback={null}>
          <SegmentPicker
            value={segmentId}
            change={(chosen) =>
              void navigate({
                search: { ...search, segmentId: chosen, plan: undefined, form: undefined },
              })
            }
          />
        </Suspense>
        {leads(me) && (
          <Suspense fallback={null}>
            <PersonPicker
              value={search.ownerId}
              placeholder={t("today.mine")}
              onChange={(ownerId) =>
                void navigate({ search: { ...search, ownerId, plan: undefined, form: undefined } })
              }
            />
          </Suspense>
        )}
      </div>
      <Loaded query={{ ...pages, data: worklist }} rows={10}>
        {(all) => <WorklistPanes worklist={all} pages={pages} />}
      </Loaded>
    </div>
  );
}

interface PanesProps {
  worklist: Worklist;
  pages: ComponentProps<typeof More>["pages"];
}

function WorklistPanes({ worklist, pages }: PanesProps) {
  const { t } = useTranslation();
  const me = useMe();
  const narrow = useNarrow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  useEffect(() => {
    const timer = setTimeout(() => void loadForms(), 600);
    return () => clearTimeout(timer);
  }, []);
  const items = useMemo(
    () => [
      ...GROUPS.flatMap((section) => worklist.items.filter((i) => i.section === section)),
      ...worklist.escalated.items,
    ],
    [worklist],
  );
  const chosen = items.find((i) => i.plan.id === search.plan) ?? (narrow ? undefined : items[0]);

  function choose(item: WorklistItem | undefined, next: PaneMode = "look") {
    const form = next === "look" ? undefined : next;
    void navigate({ search: { ...search, plan: item?.plan.id, form }, replace: true });
  }
  function afterwards() {
    const at = items.findIndex((i) => i.plan.id === chosen?.plan.id);
    choose(narrow ? undefined : (items[at + 1] ?? items[at - 1]));
  }
  useWorklistKeys(items, chosen, choose, narrow);

  if (items.length === 0 && search.segmentId) {
    return <EmptyState title={t("today.noneInSegment")} />;
  }
  // During an upgrade the former version answers without them.
  const stalls = (worklist.assignedStalls as Schemas["AssignedStall"][] | undefined) ?? [];
  const warnings = (worklist.warnings as Schemas["WorklistWarning"][] | undefined) ?? [];
  if (items.length === 0 && stalls.length + warnings.length > 0) {
    return (
      <>
        <AssignedStalls stalls={stalls} />
        <Warnings warnings={warnings} />
      </>
    );
  }
  if (items.length === 0) {
    return <Nobody colleague={search.ownerId !== undefined && search.ownerId !== me.id} />;
  }
  const pane = chosen && (
    <PlanPane
      key={chosen.plan.id}
      item={chosen}
      today={worklist.date}
      // A form in the address is about the plan that stands there, not about the one that took its place.
      mode={(chosen.plan.id === search.plan && search.form) || "look"}
      setMode={(next) => choose(chosen, next)}
      done={afterwards}
    />
  );
  return (
    <div className="today-panes">
      <div className="today-list">
        <AssignedStalls stalls={stalls} />
        <Warnings warnings={warnings} />
        {GROUPS.map((section) => (
          <WorklistSection
            key={section}
            section={section}
            count={worklist.sections.find((s) => s.section === section)?.count ?? 0}
            items={worklist.items.filter((i) => i.section === section)}
            chosen={chosen?.plan.id}
            choose={choose}
          />
        ))}
        <More
          pages={pages}
          shown={worklist.items.length}
          total={worklist.sections.reduce((sum, s) => sum + s.count, 0)}
        />
        <WorklistSection
          section="ESCALATED"
          count={worklist.escalated.count}
          list={worklist.escalated.list}
          items={worklist.escalated.items}
          chosen={chosen?.plan.id}
          choose={choose}
        />
      </div>
      {narrow ? (
        <Suspense fallback={null}>
          <Sheet title={chosen?.customer.name} close={() => choose(undefined)}>
            {pane}
          </Sheet>
        </Suspense>
      ) : (
        <aside className="today-pane card" aria-label={t("today.pane")}>
          {pane}
        </aside>
      )}
    </div>
  );
}

/** Who has customers is done for today; who has none is shown where to begin. */
function Nobody({ colleague }: { colleague: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const begins = can(me, "import") ? t("today.emptyText") : t("today.emptyShared");
  const own = leads(me) ? t("today.emptyLeads") : begins;
  const text = colleague ? t("today.emptyColleague") : own;
  return (
    <EmptyState
      title={t("today.emptyTitle")}
      text={text}
      action={
        <div className="row">
          {leads(me) && (
            <Link to="/customers" search={{ overdue: true }}>
              <Button>{t("today.allOverdue")}</Button>
            </Link>
          )}
          {!leads(me) && can(me, "import") && (
            <>
              <Link to="/imports">
                <Button>{t("customers.bringList")}</Button>
              </Link>
              <Button type="primary" onClick={() => openOverlay({ kind: "newCustomer" })}>
                {t("newCustomer.title")}
              </Button>
            </>
          )}
        </div>
      }
    />
  );
}
