import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { RecordDialog } from "../rivals/RecordDialog";
import type { RecordField } from "../rivals/record";
import type { Assessment, Model } from "./choices";
import { refreshLayers } from "./refresh";
import { seen } from "./seen";

interface Props {
  model: Model;
  aspect: Assessment["aspect"];
  close: () => void;
}

/** A judgement from 1 to 5, with its reason; the one before stays readable. */
export function AssessmentDialog({ model, aspect, close }: Props) {
  const { t } = useTranslation();
  const present = model.assessments.find((one) => one.aspect === aspect);
  const fields: RecordField<"score" | "reason">[] = [
    {
      name: "score",
      label: t("layers.field.score"),
      kind: "choice",
      required: true,
      options: ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value })),
      hint: t(`layers.aspectHint.${aspect}`),
    },
    { name: "reason", label: t("layers.field.reason"), kind: "area", wide: true, required: true },
  ];
  return (
    <RecordDialog
      title={t("layers.assessAspect", { aspect: t(`layers.aspect.${aspect}`) })}
      draftKey={`assessment.${model.customerId}.${aspect}`}
      fields={fields}
      present={present ? { score: String(present.score), reason: present.reason } : {}}
      saved={t("layers.saved")}
      close={close}
      refresh={refreshLayers}
      save={({ score, reason }) => {
        const body: Schemas["AssessmentRequest"] = {
          aspect,
          score: Number(score),
          reason: String(reason),
        };
        return api.POST("/api/v1/customers/{id}/assessments", {
          params: { path: { id: model.customerId }, header: seen(present?.version) },
          body,
        });
      }}
    />
  );
}
