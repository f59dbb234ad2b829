import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay } from "../../ui/format";
import { CompetenceOf } from "../followup/Competence";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import { BARRIER_STATES, BREAKERS, INBOUND, OUTBOUND, type Barrier, type Model } from "./choices";
import { matching } from "./matching";
import { refreshLayers } from "./refresh";
import { RemoveButton } from "./RemoveButton";
import { useColleagues, useCompetitors } from "./useNamed";

type Name =
  | "kind"
  | "height"
  | "description"
  | "competitorId"
  | "breaker"
  | "breakerNote"
  | "ownerId"
  | "dueOn"
  | "state"
  | "since"
  | "endedOn"
  | "brokenBy";

interface Props {
  model: Model;
  direction: Barrier["direction"];
  barrier?: Barrier;
  close: () => void;
}

/** A barrier: how high, what would break it, who works on it until when, and what broke it. */
export function BarrierDialog({ model, direction, barrier, close }: Props) {
  const { t } = useTranslation();
  const fields = useFields(direction);
  return (
    <RecordDialog
      title={barrier ? t("layers.editBarrier") : t("layers.addBarrier")}
      draftKey={`barrier.${barrier?.id ?? `${model.customerId}.${direction}`}`}
      fields={fields}
      present={
        barrier
          ? { ...valuesOf(fields, barrier), height: String(barrier.height) }
          : { height: "3", state: "IDENTIFIED", since: isoDay(dayjs()) }
      }
      saved={t("layers.saved")}
      close={close}
      refresh={refreshLayers}
      about={(typed) => (
        <CompetenceOf
          personId={typed.ownerId ? String(typed.ownerId) : undefined}
          pick={(check) => check.barriers.find((one) => one.kind === typed.kind)}
        />
      )}
      note={
        barrier && (
          <RemoveButton
            close={close}
            remove={() =>
              api.DELETE("/api/v1/customers/{id}/barriers/{barrierId}", {
                params: {
                  path: { id: model.customerId, barrierId: barrier.id },
                  header: matching(barrier),
                },
              })
            }
          />
        )
      }
      save={async (typed) => {
        const body = {
          ...typed,
          height: Number(typed.height),
        } as unknown as Schemas["BarrierRequest"];
        const path = { id: model.customerId };
        if (!barrier)
          return api.POST("/api/v1/customers/{id}/barriers", { params: { path }, body });
        return api.PATCH("/api/v1/customers/{id}/barriers/{barrierId}", {
          params: { path: { ...path, barrierId: barrier.id }, header: matching(barrier) },
          body,
        });
      }}
    />
  );
}

function useFields(direction: Barrier["direction"]): RecordField<Name>[] {
  const { t } = useTranslation();
  const colleagues = useColleagues();
  const competitors = useCompetitors();
  const breakers = BREAKERS.map((value) => ({ value, label: t(`layers.breaker.${value}`) }));
  const inbound = direction === "INBOUND";
  const all: RecordField<Name>[] = [
    {
      name: "kind",
      label: t("layers.field.kind"),
      kind: "choice",
      required: true,
      options: (inbound ? INBOUND : OUTBOUND).map((value) => ({
        value,
        label: t(`layers.barrier.${value}`),
      })),
    },
    {
      name: "height",
      label: t("layers.field.height"),
      kind: "choice",
      required: true,
      options: ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value })),
    },
    { name: "description", label: t("layers.field.description"), kind: "area", wide: true },
    {
      name: "competitorId",
      label: t(`layers.field.competitor.${direction}`),
      kind: "choice",
      options: competitors,
    },
    { name: "ownerId", label: t("layers.field.owner"), kind: "choice", options: colleagues },
    { name: "since", label: t("layers.field.since"), kind: "day", limit: "past", required: true },
    { name: "dueOn", label: t("layers.field.dueOn"), kind: "day" },
  ];
  const breaking: RecordField<Name>[] = [
    { name: "breaker", label: t("layers.field.breaker"), kind: "choice", options: breakers },
    { name: "breakerNote", label: t("layers.field.breakerNote"), kind: "text" },
  ];
  const ending: RecordField<Name>[] = [
    {
      name: "state",
      label: t("layers.field.state"),
      kind: "choice",
      required: true,
      options: BARRIER_STATES.filter((value) => inbound || value !== "ACCEPTED").map((value) => ({
        value,
        label: t(`layers.barrierState.${direction}.${value}`),
      })),
    },
    {
      name: "endedOn",
      label: t("layers.field.endedOn"),
      kind: "day",
      limit: "past",
      required: true,
      when: ({ state }) => state === "BROKEN" || state === "ACCEPTED",
    },
  ];
  const broken: RecordField<Name> = {
    name: "brokenBy",
    label: t("layers.field.brokenBy"),
    kind: "choice",
    options: breakers,
    required: true,
    when: ({ state }) => state === "BROKEN",
  };
  return inbound ? [...all, ...breaking, ...ending, broken] : [...all, ...ending];
}
