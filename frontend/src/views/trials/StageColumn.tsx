import { Draggable, Droppable } from "@hello-pangea/dnd";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { Bones } from "../../ui/Bones";
import { useFormats } from "../../ui/format";
import { More } from "../../ui/More";
import { Pill } from "../../ui/Pill";
import { StallPills } from "./Marks";
import type { Stage, TrialsQuery } from "./search";
import type { Trial } from "./stageDraft";

const CARDS = 40;

export function StageColumn({ stage, query }: { stage: Stage; query: TrialsQuery }) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/test-trials",
    {
      params: {
        query: { ...query, stage: [stage], sort: "-stageSince", limit: CARDS, count: true },
      },
    },
    byPage,
  );
  const rows = pages.data?.pages.flatMap((p) => p.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? undefined;
  return (
    <section className="column" aria-label={t(`trial.stage.${stage}`)}>
      <h2>
        {t(`trial.stage.${stage}`)}
        <span className="faint num">{total === undefined ? "" : format.number(total)}</span>
      </h2>
      <Droppable droppableId={stage} isDropDisabled={stage === "PROPOSED"}>
        {(drop, { isDraggingOver }) => (
          <div
            ref={drop.innerRef}
            {...drop.droppableProps}
            className="column-cards"
            data-over={isDraggingOver || undefined}
          >
            {pages.isPending && <Bones rows={3} height={64} />}
            {rows.map((trial, i) => (
              <Draggable
                key={trial.id}
                draggableId={trial.id}
                index={i}
                isDragDisabled={!trial.writable || trial.allowedStages.length === 0}
              >
                {(drag, { isDragging }) => (
                  <div
                    ref={drag.innerRef}
                    {...drag.draggableProps}
                    {...drag.dragHandleProps}
                    className="board-card"
                    data-dragging={isDragging || undefined}
                    // Not a button: it holds a link of its own.
                    role="group"
                    aria-label={`${trial.customerName} · ${trial.productName}`}
                  >
                    <Card trial={trial} />
                  </div>
                )}
              </Draggable>
            ))}
            {drop.placeholder}
            <More pages={pages} shown={rows.length} total={total} />
          </div>
        )}
      </Droppable>
    </section>
  );
}

function Card({ trial }: { trial: Trial }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <>
      <Link to="/test-trials/$id" params={{ id: trial.id }}>
        {trial.customerName}
      </Link>
      <span className="soft">{trial.productName}</span>
      <span className="row">
        {trial.openIssues > 0 && (
          <Pill tone="warn">{t("trial.openIssues", { count: trial.openIssues })}</Pill>
        )}
        {trial.cause && <Pill>{t(`trial.cause.${trial.cause}`)}</Pill>}
        <StallPills stalls={trial.stalls} />
      </span>
      <span className="faint num">
        {trial.endedOn
          ? format.shortDate(trial.endedOn)
          : t("trial.daysInStage", { count: trial.daysInStage })}
        {trial.ownerName && ` · ${trial.ownerName}`}
      </span>
    </>
  );
}
