import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay } from "../../ui/format";
import { CompetenceOf } from "../followup/Competence";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import { RECOGNITIONS, VALUE_KINDS, VALUE_STATES, type Model, type Value } from "./choices";
import { matching } from "./matching";
import { refreshLayers } from "./refresh";
import { RemoveButton } from "./RemoveButton";
import { useColleagues, usePeopleOf } from "./useNamed";

type Name =
  | "kind"
  | "description"
  | "contactId"
  | "recognition"
  | "ownerId"
  | "state"
  | "stateSince"
  | "confirmedBy"
  | "evidence";

interface Props {
  model: Model;
  value?: Value;
  close: () => void;
}

/** A value for the customer: what, for whom, how far it came, and who confirmed it. */
export function ValueDialog({ model, value, close }: Props) {
  const { t } = useTranslation();
  const fields = useFields(model.customerId);
  return (
    <RecordDialog
      title={value ? t("layers.editValue") : t("layers.addValue")}
      draftKey={`value.${value?.id ?? model.customerId}`}
      fields={fields}
      present={
        value
          ? valuesOf(fields, value)
          : { kind: "ORGANISATIONAL", state: "PROMISED", stateSince: isoDay(dayjs()) }
      }
      saved={t("layers.saved")}
      close={close}
      refresh={refreshLayers}
      about={(typed) => (
        <CompetenceOf
          personId={typed.ownerId ? String(typed.ownerId) : undefined}
          pick={(check) => check.values.find((one) => one.kind === typed.kind)}
        />
      )}
      note={
        value && (
          <RemoveButton
            close={close}
            remove={() =>
              api.DELETE("/api/v1/customers/{id}/values/{valueId}", {
                params: {
                  path: { id: model.customerId, valueId: value.id },
                  header: matching(value),
                },
              })
            }
          />
        )
      }
      save={async (typed) => {
        const body = typed as unknown as Schemas["ValueRequest"];
        const path = { id: model.customerId };
        if (!value) return api.POST("/api/v1/customers/{id}/values", { params: { path }, body });
        return api.PATCH("/api/v1/customers/{id}/values/{valueId}", {
          params: { path: { ...path, valueId: value.id }, header: matching(value) },
          body,
        });
      }}
    />
  );
}

function useFields(customerId: string): RecordField<Name>[] {
  const { t } = useTranslation();
  const people = usePeopleOf(customerId);
  const colleagues = useColleagues();
  return [
    {
      name: "kind",
      label: t("layers.field.for"),
      kind: "choice",
      required: true,
      options: VALUE_KINDS.map((value) => ({ value, label: t(`layers.value.${value}`) })),
    },
    {
      name: "contactId",
      label: t("layers.field.person"),
      kind: "choice",
      options: people.options,
      required: true,
      when: ({ kind }) => kind === "PERSONAL",
      hint: people.hint,
    },
    {
      name: "description",
      label: t("layers.field.what"),
      kind: "area",
      wide: true,
      required: true,
      hint: t("layers.noGifts"),
    },
    {
      name: "recognition",
      label: t("layers.field.recognition"),
      kind: "choice",
      options: RECOGNITIONS.map((value) => ({ value, label: t(`layers.recognition.${value}`) })),
      when: ({ kind }) => kind === "PERSONAL",
    },
    { name: "ownerId", label: t("layers.field.owner"), kind: "choice", options: colleagues },
    {
      name: "state",
      label: t("layers.field.state"),
      kind: "choice",
      required: true,
      options: VALUE_STATES.map((value) => ({ value, label: t(`layers.valueState.${value}`) })),
    },
    {
      name: "stateSince",
      label: t("layers.field.since"),
      kind: "day",
      limit: "past",
      required: true,
    },
    {
      name: "confirmedBy",
      label: t("layers.field.confirmedBy"),
      kind: "choice",
      options: people.options,
      required: true,
      when: ({ state }) => state === "CONFIRMED",
      hint: people.hint ?? t("layers.confirmedHint"),
    },
    {
      name: "evidence",
      label: t("layers.field.evidence"),
      kind: "text",
      needed: ({ state }) => state === "CONFIRMED",
      hint: t("layers.evidenceHint"),
    },
  ];
}
