import { getRouteApi } from "@tanstack/react-router";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { EmptyState } from "../../ui/EmptyState";
import { PagedRows } from "../../ui/PagedRows";
import { AccountSteps } from "../accounts/AccountSteps";
import "../customers/customers.css";
import { CandidateTable } from "./CandidateTable";
import "./candidates.css";
import type { Candidate } from "./choices";
import { DecideDialog } from "./DecideDialog";
import { weightsOf, type CandidatesSearch } from "./search";
import { WeightPanel } from "./WeightPanel";

const route = getRouteApi("/signed-in/key-accounts/candidates");

const TIERS = ["STRATEGIC", "TOP", "IMPORTANT", "ORDINARY"] as const;
const STATUSES = [
  "CONTACT_STARTED",
  "CONTACTED_REPEATEDLY",
  "TESTING",
  "HELD_BY_COMPETITOR",
  "WON",
  "PAUSED",
] as const;
const CLASSES = ["A", "B", "C"] as const;

/** Whom the desk might take: everybody with one score, and what it is made of. */
export function CandidatesView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [deciding, setDeciding] = useState<Candidate>();
  const { compare = [], ...asked } = search;
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/key-account-plans/candidates",
    { params: { query: { ...asked, limit: 50, count: true } as never } },
    byPage,
  );
  const set = (change: Partial<CandidatesSearch>) =>
    void navigate({ search: { ...search, ...change }, replace: true });
  const policy = pages.data?.pages[0]?.policy;
  const filter = <T extends string>(
    name: "tier" | "abcClass" | "status" | "valueGrade",
    values: readonly T[],
    label: (value: T) => string,
  ) => (
    <Select
      mode="multiple"
      className="filter"
      aria-label={t(`candidates.${name}`)}
      placeholder={t(`candidates.${name}`)}
      allowClear
      value={search[name] ?? []}
      options={values.map((value) => ({ value, label: label(value) }))}
      onChange={(chosen: string[]) => set({ [name]: chosen.length > 0 ? chosen : undefined })}
    />
  );
  return (
    <div className="candidates">
      <div className="view-head">
        <h1>{t("candidates.title")}</h1>
      </div>
      <AccountSteps current="screen" />
      <div className="customers-tools">
        {filter("tier", TIERS, (value) => t(`tier.${value}`))}
        {filter("abcClass", CLASSES, (value) => value)}
        {filter("valueGrade", CLASSES, (value) => value)}
        {filter("status", STATUSES, (value) => t(`status.${value}`))}
        <Select
          className="filter"
          aria-label={t("candidates.decision")}
          placeholder={t("candidates.decision")}
          allowClear
          value={search.decided === false ? "OPEN" : search.decision?.[0]}
          options={(["OPEN", "TAKEN", "NOT_TAKEN"] as const).map((value) => ({
            value,
            label: t(`candidates.decisions.${value}`),
          }))}
          onChange={(value: "OPEN" | "TAKEN" | "NOT_TAKEN" | undefined) =>
            set({
              decided: value === "OPEN" ? false : undefined,
              decision: value === undefined || value === "OPEN" ? undefined : [value],
            })
          }
        />
        <Select
          className="filter"
          aria-label={t("candidates.planned")}
          placeholder={t("candidates.planned")}
          allowClear
          value={search.planned}
          options={[true, false].map((value) => ({
            value,
            label: t(value ? "candidates.withPlan" : "candidates.withoutPlan"),
          }))}
          onChange={(value: boolean | undefined) => set({ planned: value })}
        />
      </div>
      {policy && (
        <WeightPanel
          policy={policy}
          tried={Object.keys(weightsOf(search)).length > 0}
          change={(name, value) => set({ [name]: value })}
          reset={() =>
            set(Object.fromEntries(Object.keys(weightsOf(search)).map((name) => [name, undefined])))
          }
        />
      )}
      <PagedRows
        pages={pages}
        count={(count) => t("candidates.count", { count })}
        nobody={<EmptyState title={t("candidates.none")} text={t("customers.noneText")} />}
      >
        {(rows) => (
          <CandidateTable
            rows={rows}
            weights={weightsOf(search)}
            chosen={compare}
            choose={(ids) => set({ compare: ids.length > 0 ? ids : undefined })}
            decide={setDeciding}
          />
        )}
      </PagedRows>
      {deciding && <DecideDialog candidate={deciding} close={() => setDeciding(undefined)} />}
    </div>
  );
}
