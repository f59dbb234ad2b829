import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay, useFormats } from "../../ui/format";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import { CONFIDENCES, type Fact, type Model } from "./choices";
import { matching } from "./matching";
import { refreshLayers } from "./refresh";
import { RemoveButton } from "./RemoveButton";
import { useKindName } from "./useKindName";

interface Props {
  model: Model;
  /** Which fact is asked for. */
  factKey?: string;
  fact?: Fact;
  close: () => void;
}

/** One thing that is known, with its source, its day and how sure it is. */
export function FactDialog({ model, factKey, fact, close }: Props) {
  const { t } = useTranslation();
  const nameOf = useKindName();
  const fields: RecordField<"key" | "value" | "source" | "knownOn" | "confidence">[] = [
    {
      name: "key",
      label: t("layers.field.key"),
      kind: "choice",
      required: true,
      options: model.factKinds.map((kind) => ({ value: kind.key, label: nameOf(kind) })),
    },
    {
      name: "confidence",
      label: t("layers.field.confidence"),
      kind: "choice",
      required: true,
      options: CONFIDENCES.map((value) => ({ value, label: t(`layers.confidence.${value}`) })),
    },
    { name: "value", label: t("layers.field.value"), kind: "area", wide: true, required: true },
    { name: "source", label: t("layers.field.source"), kind: "text", required: true },
    {
      name: "knownOn",
      label: t("layers.field.knownOn"),
      kind: "day",
      limit: "past",
      required: true,
    },
  ];
  return (
    <RecordDialog
      title={fact ? t("layers.editFact") : t("layers.addFact")}
      draftKey={`fact.${fact?.id ?? `${model.customerId}.${factKey ?? ""}`}`}
      fields={fields}
      present={
        fact
          ? valuesOf(fields, fact)
          : { key: factKey, confidence: "LIKELY", knownOn: isoDay(dayjs()) }
      }
      saved={t("layers.saved")}
      about={({ key, knownOn }) => <Supersedes model={model} fact={fact} kind={key} on={knownOn} />}
      close={close}
      refresh={refreshLayers}
      note={
        fact && (
          <RemoveButton
            close={close}
            remove={() =>
              api.DELETE("/api/v1/customers/{id}/facts/{factId}", {
                params: {
                  path: { id: model.customerId, factId: fact.id },
                  header: matching(fact),
                },
              })
            }
          />
        )
      }
      save={async (typed) => {
        const body = typed as unknown as Schemas["FactRequest"];
        const path = { id: model.customerId };
        if (!fact) return api.POST("/api/v1/customers/{id}/facts", { params: { path }, body });
        return api.PATCH("/api/v1/customers/{id}/facts/{factId}", {
          params: { path: { ...path, factId: fact.id }, header: matching(fact) },
          body,
        });
      }}
    />
  );
}

interface SupersedesProps {
  model: Model;
  fact?: Fact;
  kind?: string | number;
  on?: string | number;
}

/** Says what is known already of the kind: the latest day is believed. */
function Supersedes({ model, fact, kind, on }: SupersedesProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const present = model.facts.find((one) => one.key === kind && !one.former && one.id !== fact?.id);
  if (!present || !on || kind === "OTHER") return null;
  return (
    <p className="soft" role="status">
      {t("layers.knownAlready", { value: present.value, day: format.date(present.knownOn) })}
    </p>
  );
}
