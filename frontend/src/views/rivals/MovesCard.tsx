import { EditOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { Pill } from "../../ui/Pill";
import { MoveDialog } from "./MoveDialog";

interface Props {
  competitorId: string;
  writes: boolean;
  /** The one whose customers are shown. */
  chosen?: string;
}

/** What it did, the latest first. */
export function MovesCard({ competitorId, writes, chosen }: Props) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Schemas["CompetitorMoveRow"]>();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/competitors/{id}/moves",
    { params: { path: { id: competitorId }, query: { limit: 20 } } },
    byPage,
  );
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="card" id="rival-moves" aria-labelledby="rival-moves-title">
      <h2 id="rival-moves-title">{t("rivals.moves")}</h2>
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
