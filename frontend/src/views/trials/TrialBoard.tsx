import { DragDropContext, type DropResult } from "@hello-pangea/dnd";
import dayjs from "dayjs";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Sideways } from "../../ui/Sideways";
import { StageColumn } from "./StageColumn";
import { StageDialog } from "./StageDialog";
import { ENDS, STAGES, toQuery, type Stage, type TrialsSearch } from "./search";

/** A column and the gap beside it. */
const COLUMN = 224;
/** So long ended trials stay on the board. */
const ENDED_DAYS = 90;

/** The trials by stage. A card that is dragged asks what its new stage needs; nothing moves before. */
export function TrialBoard({ search }: { search: TrialsSearch }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const [move, setMove] = useState<{ id: string; to: Stage }>();
  const query = { ...toQuery(search), stage: undefined };
  const recently = dayjs().subtract(ENDED_DAYS, "day").format("YYYY-MM-DD");
  const queryOf = (stage: Stage) =>
    (ENDS as readonly Stage[]).includes(stage) && !query.endedFrom
      ? { ...query, endedFrom: recently }
      : query;

  function dropped({ draggableId, source, destination }: DropResult) {
    if (!destination || destination.droppableId === source.droppableId) return;
    setMove({ id: draggableId, to: destination.droppableId as Stage });
  }

  return (
    <DragDropContext
      dragHandleUsageInstructions={t("board.instructions")}
      onDragStart={(_, { announce }) => announce(t("board.lifted"))}
      onDragUpdate={({ destination }, { announce }) =>
        announce(
          destination
            ? t("board.over", { status: t(`trial.stage.${destination.droppableId as Stage}`) })
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
          {(search.stage ?? STAGES).map((stage) => (
            <StageColumn key={stage} stage={stage} query={queryOf(stage)} />
          ))}
        </div>
      </Sideways>
      <p className="faint">{t("trials.boardNote", { count: ENDED_DAYS })}</p>
      {move && <StageDialog trialId={move.id} to={move.to} close={() => setMove(undefined)} />}
    </DragDropContext>
  );
}
