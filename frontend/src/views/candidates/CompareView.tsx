import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { AccountSteps } from "../accounts/AccountSteps";
import { FigureLink } from "../accounts/FigureLink";
import { PartBar } from "./CandidateTable";
import "./candidates.css";
import { MOST_COMPARED, PARTS, type Candidate, type Part } from "./choices";
import { DecideDialog } from "./DecideDialog";
import { weightsOf } from "./search";
import { useBasis } from "./useBasis";

const route = getRouteApi("/signed-in/key-accounts/candidates/compare");

/** Candidates side by side: each part with the figures that it came from. */
export function CompareView() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const weights = weightsOf(search);
  const [deciding, setDeciding] = useState<Candidate>();
  // Nobody chosen: those who lead the list.
  const query = $api.useQuery("get", "/api/v1/key-account-plans/candidates", {
    params: {
      query: {
        ...weights,
        ...(search.compare ? { customerId: search.compare } : { decided: false }),
        limit: search.compare ? MOST_COMPARED : 3,
      },
    },
  });
  return (
    <div className="candidates">
      <div className="view-head">
        <h1>{t("candidates.compareTitle")}</h1>
        <Link to="/key-accounts/candidates" search={{ ...weights, compare: search.compare }}>
          {t("candidates.back")}
        </Link>
      </div>
      <AccountSteps current="evaluate" />
      <Loaded query={query} rows={8}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t("candidates.none")} text={t("candidates.noneToCompare")} />
          ) : (
            <>
              {!search.compare && <p className="faint">{t("candidates.leading")}</p>}
              <div className="card plain-scroll">
                <Comparison rows={items} decide={setDeciding} />
              </div>
            </>
          )
        }
      </Loaded>
      {deciding && <DecideDialog candidate={deciding} close={() => setDeciding(undefined)} />}
    </div>
  );
}

function Comparison({ rows, decide }: { rows: Candidate[]; decide: (row: Candidate) => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <table className="groups candidate-comparison">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("candidates.partHead")}</span>
          </th>
          {rows.map((row) => (
            <th key={row.customerId} scope="col">
              <Link to="/customers/$id" params={{ id: row.customerId }}>
                {row.customerName}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("candidates.score")}</th>
          {rows.map((row) => (
            <td key={row.customerId}>
              <span className="candidate-score num">{format.number(row.score)}</span>
              {row.coverage < 100 && (
                <span className="faint candidate-known">
                  {t("candidates.known", { percent: format.percent(row.coverage / 100) })}
                </span>
              )}
            </td>
          ))}
        </tr>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">
              {t(`candidates.part.${part}`)}
              <span className="faint candidate-weight num">
                {t("candidates.weight", { weight: weightOf(rows, part) })}
              </span>
            </th>
            {rows.map((row) => (
              <td key={row.customerId}>
                <PartCell row={row} part={part} />
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t("candidates.decision")}</th>
          {rows.map((row) => (
            <td key={row.customerId}>
              <Decided row={row} />
              {row.writable && (
                <Button
                  type="primary"
                  aria-label={t("candidates.decideOn", { name: row.customerName })}
                  onClick={() => decide(row)}
                >
                  {t(row.decided ? "candidates.decideAnew" : "candidates.decide")}
                </Button>
              )}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function weightOf(rows: Candidate[], part: Part): number {
  return rows[0]?.parts.find((one) => one.part === part)?.weight ?? 0;
}

function PartCell({ row, part }: { row: Candidate; part: Part }) {
  const { t } = useTranslation();
  const format = useFormats();
  const written = useBasis();
  const score = row.parts.find((one) => one.part === part);
  if (!score) return null;
  return (
    <>
      <PartBar points={score.points} />
      {typeof score.contribution === "number" && (
        <p className="faint num candidate-brings">
          {t("candidates.brings", { points: format.number(score.contribution) })}
        </p>
      )}
      <dl className="candidate-basis">
        {score.basis.map((basis) => (
          <div key={basis.figure}>
            <dt>{t(`candidates.figure.${basis.figure}`)}</dt>
            <dd className="num">
              <FigureLink
                list={basis.listLink}
                label={`${row.customerName} · ${t(`candidates.figure.${basis.figure}`)} ${written(basis)}`}
              >
                {written(basis)}
              </FigureLink>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Decided({ row }: { row: Candidate }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      {row.decided ? (
        <>
          <Pill tone={row.decided.decision === "TAKEN" ? "strong" : undefined}>
            {t(`candidates.decisions.${row.decided.decision}`)}
          </Pill>
          <p className="prose">{row.decided.reason}</p>
          <p className="faint num">
            {format.date(row.decided.decidedOn)}
            {row.decided.decidedByName && ` · ${row.decided.decidedByName}`} ·{" "}
            {t("candidates.scoreThen", { score: format.number(row.decided.score) })}
          </p>
        </>
      ) : (
        <p className="faint">{t("candidates.decisions.OPEN")}</p>
      )}
      {row.plan && (
        <p>
          <Link to="/key-accounts/$id" params={{ id: row.plan.id }}>
            {t("candidates.toPlan", { state: t(`accounts.state.${row.plan.state}`) })}
          </Link>
        </p>
      )}
    </>
  );
}
