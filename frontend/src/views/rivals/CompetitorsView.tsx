import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { can } from "../../app/permissions";
import { useMe } from "../../app/me";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { SearchBox } from "../customers/SearchBox";
import { SegmentPicker } from "../customers/SegmentPicker";
import "../customers/customers.css";
import { CompetitorDialog } from "./CompetitorDialog";
import { Figure } from "./Figure";
import { movesOf } from "./search";
import "./rivals.css";

const route = getRouteApi("/signed-in/competitors");

/** Who else supplies our customers: whom each holds, what we took and lost in a year, and what it did last. */
export function CompetitorsView() {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/competitors/figures",
    { params: { query: { ...search, limit: 100 } } },
    byPage,
  );
  const add = can(me, "newCustomer") && (
    <Button type="primary" onClick={() => setAdding(true)}>
      {t("rivals.add")}
    </Button>
  );
  return (
    <div className="rivals">
      <div className="view-head">
        <h1>{t("nav.competitors")}</h1>
        {can(me, "export") && <ExportMenu list="competitor-figures" query={search} />}
        {add}
      </div>
      <div className="customers-tools">
        <SearchBox
          value={search.q}
          label={t("rivals.search")}
          hint={t("rivals.searchHint")}
          onChange={(q) => void navigate({ search: { ...search, q }, replace: true })}
        />
        <SegmentPicker
          value={search.segmentId}
          change={(segmentId) => void navigate({ search: { ...search, segmentId }, replace: true })}
        />
      </div>
      <Loaded query={pages} rows={6}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          const [first] = data.pages;
          if (rows.length === 0) {
            return search.q ? (
              <EmptyState title={t("rivals.noneFound")} text={t("customers.noneText")} />
            ) : (
              <EmptyState
                title={t("rivals.emptyTitle")}
                text={t("rivals.emptyText")}
                action={add}
              />
            );
          }
          return (
            <>
              <p className="faint num">
                {t("rivals.between", {
                  from: format.date(first?.from),
                  to: format.date(first?.to),
                })}
              </p>
              <FigureTable rows={rows} />
              <More pages={pages} shown={rows.length} />
            </>
          );
        }}
      </Loaded>
      {adding && <CompetitorDialog close={() => setAdding(false)} />}
    </div>
  );
}

function FigureTable({ rows }: { rows: Schemas["CompetitorFigureRow"][] }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="card plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("rivals.name")}</th>
            <th scope="col">{t("rivals.held")}</th>
            <th scope="col">{t("rivals.takenByUs")}</th>
            <th scope="col">{t("rivals.lostToIt")}</th>
            <th scope="col">{t("rivals.moves")}</th>
            <th scope="col">{t("rivals.lastMove")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competitorId}>
              <th scope="row">
                <Link to="/competitors/$id" params={{ id: row.competitorId }} search={{}}>
                  {row.competitorName}
                </Link>
              </th>
              <td className="num" data-label={t("rivals.held")}>
                <Figure count={row.held} link={row.heldLink} what={row.competitorName} />
              </td>
              <td className="num" data-label={t("rivals.takenByUs")}>
                <Figure count={row.takenByUs} link={row.takenLink} what={row.competitorName} />
              </td>
              <td className="num" data-label={t("rivals.lostToIt")}>
                <Figure count={row.lostToIt} link={row.lostLink} what={row.competitorName} />
              </td>
              <td className="num" data-label={t("rivals.moves")}>
                {row.moves > 0 ? (
                  <Link
                    to="/competitors/$id"
                    params={{ id: row.competitorId }}
                    search={movesOf(row.movesLink)}
                    hash="rival-moves"
                    className="rival-number"
                    aria-label={`${row.competitorName} ${row.moves}`}
                  >
                    {row.moves}
                  </Link>
                ) : (
                  <span className="faint">{row.moves}</span>
                )}
              </td>
              <td className="num" data-label={t("rivals.lastMove")}>
                {format.date(row.lastMoveOn)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
