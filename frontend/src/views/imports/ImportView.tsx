import { Link, getRouteApi } from "@tanstack/react-router";
import { Steps } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Import } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { Loaded } from "../../ui/Loaded";
import { FindingsStep } from "./FindingsStep";
import { MappingStep } from "./MappingStep";
import { ResultStep } from "./ResultStep";
import { RunningStep } from "./RunningStep";
import "./imports.css";

const route = getRouteApi("/signed-in/imports/$id");
const STEPS = ["mapping", "check", "run", "result"] as const;
const BUSY = new Set<Import["state"]>(["CHECKING", "RUNNING", "UNDOING"]);

function stepOf(state: Import["state"]): number {
  switch (state) {
    case "READY":
      return 0;
    case "CHECKING":
    case "CHECKED":
      return 1;
    case "RUNNING":
      return 2;
    default:
      return 3;
  }
}

export function ImportView() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const query = $api.useQuery(
    "get",
    "/api/v1/imports/{id}",
    { params: { path: { id } } },
    {
      placeholderData: undefined,
      refetchInterval: (q) => (q.state.data && BUSY.has(q.state.data.state) ? 700 : false),
    },
  );
  return (
    <div className="imports">
      <nav aria-label={t("customer.way")}>
        <Link to="/imports">{t("nav.imports")}</Link>
      </nav>
      <Loaded query={query} rows={8}>
        {(job) => (
          <>
            <div className="view-head">
              <h1 className="ellipsis">{job.fileName}</h1>
              <span className="faint num">
                {t("imports.rows", { count: job.totalRows })}
                {job.encoding && ` · ${job.encoding}`}
              </span>
            </div>
            <Steps
              className="import-steps"
              size="small"
              responsive={false}
              current={stepOf(job.state)}
              items={STEPS.map((s) => ({ title: t(`imports.step.${s}`) }))}
            />
            <Step job={job} />
          </>
        )}
      </Loaded>
    </div>
  );
}

/** What a job has written while one watched is read anew: its rows, and the customers wherever they are shown. */
function useWhatItWrote(job: Import) {
  const before = useRef(job.state);
  useEffect(() => {
    if (BUSY.has(before.current) && !BUSY.has(job.state)) void queryClient.invalidateQueries();
    before.current = job.state;
  }, [job.state]);
}

function Step({ job }: { job: Import }) {
  useWhatItWrote(job);
  switch (job.state) {
    case "READY":
      return <MappingStep key={job.version} job={job} />;
    case "CHECKED":
      return <FindingsStep job={job} />;
    case "CHECKING":
    case "RUNNING":
    case "UNDOING":
      return <RunningStep job={job} />;
    default:
      return <ResultStep job={job} />;
  }
}
