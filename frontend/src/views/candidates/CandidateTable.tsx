import { Link } from "@tanstack/react-router";
import { Button, Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";
import { MOST_COMPARED, PARTS, type Candidate } from "./choices";
import type { CompareSearch } from "./search";

interface Props {
  rows: Candidate[];
  weights: CompareSearch;
  chosen: string[];
  choose: (ids: string[]) => void;
  decide: (candidate: Candidate) => void;
}

/** Candidates in the order of their score, each part as a bar. */
export function CandidateTable({ rows, weights, chosen, choose, decide }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <div className="row candidate-compare" role="region" aria-label={t("candidates.compareHead")}>
        <span className="faint">
          {t("candidates.chosen", { count: chosen.length, most: MOST_COMPARED })}
        </span>
        <Link
          to="/key-accounts/candidates/compare"
          search={{ ...weights, compare: chosen }}
          className="ant-btn ant-btn-default button-link"
          aria-disabled={chosen.length < 2}
          disabled={chosen.length < 2}
        >
          {t("candidates.compareThem")}
        </Link>
        {chosen.length > 0 && (
          <Button type="text" onClick={() => choose([])}>
            {t("candidates.chooseNone")}
          </Button>
        )}
      </div>
      <div className="card plain-scroll">
        <table className="groups stacked candidate-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t("candidates.compareHead")}</span>
              </th>
              <th scope="col">{t("accounts.customer")}</th>
              <th scope="col" className="right">
                {t("candidates.score")}
              </th>
              {PARTS.map((part) => (
                <th key={part} scope="col" className="right">
                  {t(`candidates.part.${part}`)}
                </th>
              ))}
              <th scope="col">{t("candidates.decision")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.customerId}>
                <td className="candidate-choose">
                  <Checkbox
                    aria-label={t("candidates.choose", { name: row.customerName })}
                    checked={chosen.includes(row.customerId)}
                    disabled={!chosen.includes(row.customerId) && chosen.length >= MOST_COMPARED}
                    onChange={(event) =>
                      choose(
                        event.target.checked
                          ? [...chosen, row.customerId]
                          : chosen.filter((id) => id !== row.customerId),
                      )
                    }
                  />
                </td>
                <th scope="row">
                  <Link to="/customers/$id" params={{ id: row.customerId }}>
                    {row.customerName}
                  </Link>
                  <span className="row candidate-tags">
                    <StatusTag status={row.status} />
                    {row.tier && <Pill>{t(`tier.${row.tier}`)}</Pill>}
                    {row.abcClass && <Pill>{`ABC ${row.abcClass}`}</Pill>}
                    {row.ownerName && <span className="faint">{row.ownerName}</span>}
                  </span>
                </th>
                <td data-label={t("candidates.score")} className="right">
                  <Link
                    to="/key-accounts/candidates/compare"
                    search={{ ...weights, compare: [row.customerId] }}
                    className="candidate-score num"
                    aria-label={t("candidates.why", { name: row.customerName })}
                  >
                    {format.number(row.score)}
                  </Link>
                  {row.coverage < 100 && (
                    <span className="faint candidate-known">
                      {t("candidates.known", { percent: format.percent(row.coverage / 100) })}
                    </span>
                  )}
                </td>
                {row.parts.map((part) => (
                  <td
                    key={part.part}
                    data-label={t(`candidates.part.${part.part}`)}
                    className="right num"
                  >
                    <PartBar points={part.points} />
                  </td>
                ))}
                <td data-label={t("candidates.decision")}>
                  <Decision row={row} decide={() => decide(row)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** Points of a part, and as much of the width. */
export function PartBar({ points }: { points: number | null | undefined }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (points === null || points === undefined)
    return <span className="faint">{t("candidates.unknown")}</span>;
  return (
    <span className="candidate-bar">
      <span className="candidate-bar-part" style={{ width: `${points}%` }} aria-hidden="true" />
      <span>{format.number(Math.round(points))}</span>
    </span>
  );
}

function Decision({ row, decide }: { row: Candidate; decide: () => void }) {
  const { t } = useTranslation();
  return (
    <span className="row candidate-decision">
      {row.decided && (
        <span title={row.decided.reason}>
          <Pill tone={row.decided.decision === "TAKEN" ? "strong" : undefined}>
            {t(`candidates.decisions.${row.decided.decision}`)}
          </Pill>
        </span>
      )}
      {row.plan && (
        <Link to="/key-accounts/$id" params={{ id: row.plan.id }}>
          {t(`accounts.state.${row.plan.state}`)}
        </Link>
      )}
      {row.writable && (
        <Button
          size="small"
          aria-label={t("candidates.decideOn", { name: row.customerName })}
          onClick={decide}
        >
          {t(row.decided ? "candidates.decideAnew" : "candidates.decide")}
        </Button>
      )}
    </span>
  );
}
