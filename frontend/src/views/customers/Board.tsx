import { DragDropContext, type DropResult } from "@hello-pangea/dnd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { STATUSES, type Status } from "../../api/types";
import { Sideways } from "../../ui/Sideways";
import { StatusChangeDialog } from "../customer/StatusChangeDialog";
import { BoardColumn } from "./BoardColumn";
import { toQuery, type CustomersSearch } from "./search";

interface Move {
  id: string;
  to: Status;
}

/** A column and the gap beside it. */
const COLUMN = 224;

/** The base by status. A card that is dragged asks what its new status needs; nothing moves before. */
export function Board({ search }: { search: CustomersSearch }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [move, setMove] = useState<Move>();
  const shown = search.status ?? STATUSES;
  const query = { ...toQuery(search), status: undefined };

  function dropped({ draggableId, source, destination }: DropResult) {
    if (!destination || destination.droppableId === source.droppableId) return;
    setMove({ id: draggableId, to: destination.droppableId as Status });
  }

  return (
    <DragDropContext
      dragHandleUsageInstructions={t("board.instructions")}
      onDragStart={(_, { announce }) => announce(t("board.lifted"))}
      onDragUpdate={({ destination }, { announce }) =>
        announce(
          destination
            ? t("board.over", { status: t(`status.${destination.droppableId as Status}`) })
            : t("board.nowhere"),
        )
      }
      onDragEnd={(result, { announce }) => {
        announce(t("board.dropped"));
        dropped(result);
      }}
    >
      <Sideways box={box} step={COLUMN}>
        <div className="board" ref={box}>
          {shown.map((status) => (
            <BoardColumn
              key={status}
              status={status}
              query={query}
              frozen={search.asOf !== undefined}
            />
          ))}
        </div>
      </Sideways>
      {move && (
        <StatusChangeDialog customerId={move.id} to={move.to} close={() => setMove(undefined)} />
      )}
    </DragDropContext>
  );
}
