import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Worklist, WorklistItem } from "../../api/types";
import { useMe } from "../../app/me";
import { leads } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { useNarrow } from "../../ui/narrow";
import { DayProgress } from "./DayProgress";
import { loadForms, PlanPane, type PaneMode } from "./PlanPane";
import { useWorklistKeys } from "./useWorklistKeys";
import { WorklistSection } from "./WorklistSection";
import "./today.css";

// What only some see, or only after a key, does not delay the first list.
const PersonPicker = lazy(async () => ({
  default: (await import("../../ui/PersonPicker")).PersonPicker,
}));
const PlanSheet = lazy(() => import("./PlanSheet"));

const route = getRouteApi("/signed-in/today");
const GROUPS = ["OVERDUE", "TODAY", "COMING"] as const;

export function TodayView() {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const query = $api.useQuery("get", "/api/v1/worklist", {
    params: { query: { date: search.date, ownerId: search.ownerId, limit: 200 } },
  });

  return (
    <div className="today">
      <div className="view-head">
        <div className="today-title">
          <h1>{t("today.title")}</h1>
          {query.data && <span className="faint">{format.monthDay(query.data.date)}</span>}
        </div>
        {query.data && <DayProgress sections={query.data.sections} />}
        {leads(me) && (
          <Suspense fallback={null}>
            <PersonPicker
              value={search.ownerId}
              placeholder={t("today.mine")}
              onChange={(ownerId) =>
                void navigate({ search: { ...search, ownerId, plan: undefined } })
              }
            />
          </Suspense>
        )}
      </div>
      <Loaded query={query} rows={10}>
        {(worklist) => <WorklistPanes worklist={worklist} />}
      </Loaded>
    </div>
  );
}

function WorklistPanes({ worklist }: { worklist: Worklist }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [mode, setMode] = useState<PaneMode>("look");
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
    setMode(next);
    void navigate({ search: { ...search, plan: item?.plan.id }, replace: true });
  }
  function afterwards() {
    const at = items.findIndex((i) => i.plan.id === chosen?.plan.id);
    choose(narrow ? undefined : (items[at + 1] ?? items[at - 1]));
  }
  useWorklistKeys(items, chosen, choose);

  if (items.length === 0) {
    return <EmptyState title={t("today.emptyTitle")} text={t("today.emptyText")} />;
  }
  const pane = chosen && (
    <PlanPane
      key={chosen.plan.id}
      item={chosen}
      today={worklist.date}
      mode={mode}
      setMode={setMode}
      done={afterwards}
    />
  );
  return (
    <div className="today-panes">
      <div className="today-list">
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
        <WorklistSection
          section="ESCALATED"
          count={worklist.escalated.count}
          items={worklist.escalated.items}
          chosen={chosen?.plan.id}
          choose={choose}
        />
      </div>
      {narrow ? (
        <Suspense fallback={null}>
          <PlanSheet title={chosen?.customer.name} close={() => choose(undefined)}>
            {pane}
          </PlanSheet>
        </Suspense>
      ) : (
        <aside className="today-pane card" aria-label={t("today.pane")}>
          {pane}
        </aside>
      )}
    </div>
  );
}
