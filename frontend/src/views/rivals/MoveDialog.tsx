import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay } from "../../ui/format";
import { MOVE_KINDS } from "./choices";
import { RecordDialog } from "./RecordDialog";
import { valuesOf, type RecordField } from "./record";

interface Props {
  competitorId: string;
  move?: Schemas["CompetitorMoveRow"];
  close: () => void;
}

/** What a competitor did; the owners of the customers that it touches are told. */
export function MoveDialog({ competitorId, move, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"kind" | "happenedOn" | "source" | "description">[] = [
    {
      name: "kind",
      label: t("rivals.moveKind"),
      kind: "choice",
      required: true,
      options: MOVE_KINDS.map((value) => ({ value, label: t(`rivals.move.${value}`) })),
    },
    {
      name: "happenedOn",
      label: t("rivals.happenedOn"),
      kind: "day",
      limit: "past",
      required: true,
    },
    {
      name: "description",
      label: t("rivals.description"),
      kind: "area",
      wide: true,
      required: true,
    },
    {
      name: "source",
      label: t("rivals.source"),
      kind: "text",
      wide: true,
      required: true,
      hint: t("rivals.sourceHint"),
    },
  ];
  return (
    <RecordDialog
      title={move ? t("rivals.editMove") : t("rivals.addMove")}
      draftKey={`rivalMove.${move?.id ?? competitorId}`}
      fields={fields}
      present={move ? valuesOf(fields, move) : { happenedOn: isoDay(dayjs()) }}
      saved={move ? t("rivals.saved") : t("rivals.moveSaved")}
      close={close}
      save={async (typed) => {
        const body = typed as unknown as Schemas["CompetitorMoveRequest"];
        const path = { id: competitorId };
        if (!move) return api.POST("/api/v1/competitors/{id}/moves", { params: { path }, body });
        const params = { path: { ...path, moveId: move.id } };
        await api.GET("/api/v1/competitors/{id}/moves/{moveId}", { params });
        return api.PATCH("/api/v1/competitors/{id}/moves/{moveId}", { params, body });
      }}
    />
  );
}
