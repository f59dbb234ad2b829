import { Draggable, Droppable } from "@hello-pangea/dnd";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { CustomerQuery, Status } from "../../api/types";
import { byPage } from "../../api/paging";
import { Bones } from "../../ui/Bones";
import { useFormats } from "../../ui/format";
import { More } from "../../ui/More";
import { Pill } from "../../ui/Pill";
import { StatusMark } from "../../ui/StatusTag";

interface Props {
  status: Status;
  query: CustomerQuery;
  frozen: boolean;
}

const CARDS = 40;

export function BoardColumn({ status, query, frozen }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/customers",
    { params: { query: { ...query, status: [status], limit: CARDS, count: true } } },
    byPage,
  );
  const rows = pages.data?.pages.flatMap((p) => p.items) ?? [];
  const total = pages.data?.pages[0]?.total ?? undefined;
  return (
    <section className="column" aria-label={t(`status.${status}`)}>
      <h2>
        <StatusMark status={status} />
        {t(`status.${status}`)}
        <span className="faint num">{total === undefined ? "" : format.number(total)}</span>
      </h2>
      <Droppable droppableId={status} isDropDisabled={frozen}>
        {(drop, { isDraggingOver }) => (
          <div
            ref={drop.innerRef}
            {...drop.droppableProps}
            className="column-cards"
            data-over={isDraggingOver || undefined}
          >
            {pages.isPending && <Bones rows={4} height={54} />}
            {rows.map((row, i) => (
              <Draggable key={row.id} draggableId={row.id} index={i} isDragDisabled={frozen}>
                {(drag, { isDragging }) => (
                  <div
                    ref={drag.innerRef}
                    {...drag.draggableProps}
                    {...drag.dragHandleProps}
                    className="board-card"
                    data-dragging={isDragging || undefined}
                    // Not a button: it holds a link of its own.
                    role="group"
                    aria-label={row.name}
                  >
                    <Link to="/customers/$id" params={{ id: row.id }} search={{}}>
                      {row.name}
                    </Link>
                    <span className="row">
                      {row.tier && <Pill>{t(`tier.${row.tier}`)}</Pill>}
                      {row.importance === "KEY" && <Pill tone="strong">{t("importance.KEY")}</Pill>}
                      <span className="faint">{row.ownerName ?? t("customer.pool")}</span>
                    </span>
                    {row.nextFollowUpOn && (
                      <span className={row.overdue ? "late num" : "faint num"}>
                        {t("customers.next", { date: format.monthDay(row.nextFollowUpOn) })}
                      </span>
                    )}
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
