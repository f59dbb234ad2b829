import { getRouteApi } from "@tanstack/react-router";
import { Button, Checkbox, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { ExportMenu } from "../../ui/ExportMenu";
import { SearchBox } from "../customers/SearchBox";
import { SegmentPicker } from "../customers/SegmentPicker";
import { ScopePicker } from "../portfolio/PortfolioTools";
import { NewTrialDialog } from "./NewTrialDialog";
import { ProductPicker } from "./pickers";
import { hiddenFilters, STAGES, toQuery, VIEWS, type Stage, type TrialsSearch } from "./search";
import { TrialBoard } from "./TrialBoard";
import { TrialFigures } from "./TrialFigures";
import { TrialList } from "./TrialList";
import "../customers/customers.css";
import "../portfolio/portfolio.css";
import "./trials.css";

const route = getRouteApi("/signed-in/test-trials");

/** 测试产品: the board by stage, the list, and what is counted over them. */
export function TrialsView() {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [proposing, setProposing] = useState(false);
  const view = search.view ?? "board";
  const propose = () => setProposing(true);

  function change(part: Partial<TrialsSearch>) {
    void navigate({ search: { ...search, ...part }, replace: true });
  }

  return (
    <div className="trials">
      <div className="view-head">
        <h1>{t("nav.trials")}</h1>
        <Segmented
          aria-label={t("trials.view")}
          value={view}
          onChange={(chosen) => change({ view: chosen })}
          options={VIEWS.map((value) => ({ value, label: t(`trials.views.${value}`) }))}
        />
        {can(me, "export") && <ExportMenu list="test-trials" query={toQuery(search)} />}
        {can(me, "trialWrite") && (
          <Button type="primary" onClick={propose}>
            {t("trial.new")}
          </Button>
        )}
      </div>
      <Tools search={search} change={change} />
      {view === "board" && <TrialBoard search={search} />}
      {view === "list" && <TrialList search={search} propose={propose} />}
      {view === "figures" && <TrialFigures search={search} change={change} />}
      {proposing && <NewTrialDialog close={() => setProposing(false)} />}
    </div>
  );
}

interface ToolsProps {
  search: TrialsSearch;
  change: (part: Partial<TrialsSearch>) => void;
}

function Tools({ search, change }: ToolsProps) {
  const { t } = useTranslation();
  const figures = search.view === "figures";
  const hidden = hiddenFilters(search);
  return (
    <div className="customers-tools trials-tools">
      {!figures && <SearchBox value={search.q} onChange={(q) => change({ q })} />}
      <ScopePicker
        search={{ ownerId: search.ownerId?.[0], teamId: search.teamId?.[0] }}
        change={({ ownerId, teamId }) =>
          change({
            ownerId: ownerId ? [ownerId] : undefined,
            teamId: teamId ? [teamId] : undefined,
          })
        }
      />
      <SegmentPicker value={search.segmentId} change={(segmentId) => change({ segmentId })} />
      <ProductPicker
        aria-label={t("trial.field.product")}
        placeholder={t("trial.field.product")}
        value={search.productId?.[0]}
        onChange={(id) => change({ productId: id ? [id] : undefined })}
      />
      {!figures && (
        <>
          <Select
            mode="multiple"
            allowClear
            maxTagCount="responsive"
            className="filter"
            style={{ minWidth: 150 }}
            aria-label={t("trial.field.stage")}
            placeholder={t("trial.field.stage")}
            value={search.stage ?? []}
            onChange={(stage: Stage[]) => change({ stage: stage.length > 0 ? stage : undefined })}
            options={STAGES.map((v) => ({ value: v, label: t(`trial.stage.${v}`) }))}
          />
          <Checkbox
            checked={search.stalled === true}
            onChange={(e) => change({ stalled: e.target.checked || undefined })}
          >
            {t("trials.stalledOnly")}
          </Checkbox>
          {hidden.length > 0 && (
            <Button
              type="text"
              onClick={() => change(Object.fromEntries(hidden.map((name) => [name, undefined])))}
            >
              {t("trials.clearFilters", { count: hidden.length })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
