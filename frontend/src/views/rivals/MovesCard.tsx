import { EditOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { Pill } from "../../ui/Pill";
import { MoveDialog } from "./MoveDialog";
import type { CompetitorSearch } from "./search";

interface Props {
  competitorId: string;
  writes: boolean;
  search: CompetitorSearch;
}

/** What it did, the latest first. */
export function MovesCard({ competitorId, writes, search }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const mayExport = can(useMe(), "export");
  const { move: chosen, happenedFrom, happenedTo } = search;
  const period = { happenedFrom, happenedTo };
  const [editing, setEditing] = useState<Schemas["CompetitorMoveRow"]>();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/competitors/{id}/moves",
    { params: { path: { id: competitorId }, query: { ...period, limit: 20 } } },
    byPage,
  );
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card" id="rival-moves" aria-labelledby="rival-moves-title">
      <div className="card-head">
        <h2 id="rival-moves-title">{t("rivals.moves")}</h2>
        {mayExport && items.length > 0 && (
          <ExportMenu list="competitor-moves" query={{ competitorId: [competitorId], ...period }} />
        )}
      </div>
      {happenedFrom && happenedTo && (
        <p className="faint num">
          {t("rivals.between", {
            from: format.date(happenedFrom),
            to: format.date(happenedTo),
          })}
          {" · "}
          <Link
            to="/competitors/$id"
            params={{ id: competitorId }}
            search={{ move: chosen }}
            hash="rival-moves"
          >
            {t("rivals.allMoves")}
          </Link>
        </p>
      )}
      <Loaded query={pages} rows={4}>
        {() =>
          items.length === 0 ? (
            <p className="faint">{t("rivals.noMoves")}</p>
          ) : (
            <ol className="rival-moves">
              {items.map((move) => (
                <li key={move.id} aria-current={move.id === chosen || undefined}>
                  <Move move={move} edit={writes ? () => setEditing(move) : undefined} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <More pages={pages} shown={items.length} />
      {editing && (
        <MoveDialog
          competitorId={competitorId}
          move={editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

function Move({ move, edit }: { move: Schemas["CompetitorMoveRow"]; edit?: () => void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <p className="row">
        <Pill tone={move.kind === "ODD_STRATEGY" ? "warn" : undefined}>
          {t(`rivals.move.${move.kind}`)}
        </Pill>
        <span className="num">{format.date(move.happenedOn)}</span>
        {edit && (
          <Button
            type="text"
            size="small"
            icon={<EditOutlined />}
            aria-label={t("rivals.editMove")}
            onClick={edit}
          />
        )}
      </p>
      <p className="prose">{move.description}</p>
      <p className="faint rival-source">
        {t("rivals.from", { source: move.source })}
        {move.recordedByName && ` · ${move.recordedByName}`}
        {move.touched > 0 && (
          <>
            {" · "}
            <Link
              to="/competitors/$id"
              params={{ id: move.competitorId }}
              search={{ move: move.id }}
              resetScroll
            >
              {t("rivals.touches", { count: move.touched })}
            </Link>
          </>
        )}
      </p>
    </>
  );
}
