import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { RecordDialog } from "../rivals/RecordDialog";
import type { RecordField } from "../rivals/record";
import type { Model, VERDICTS } from "./choices";
import { refreshLayers } from "./refresh";
import { seen } from "./seen";

interface Props {
  model: Model;
  verdict: (typeof VERDICTS)[number];
  close: () => void;
}

/** Attack or watch, and why; the verdict before stays readable. */
export function VerdictDialog({ model, verdict, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"reason">[] = [
    { name: "reason", label: t("layers.field.reason"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={t("layers.giveVerdict", { verdict: t(`layers.verdict.${verdict}`) })}
      draftKey={`verdict.${model.customerId}.${verdict}`}
      fields={fields}
      present={
        model.verdict?.verdict === verdict ? { reason: model.verdict.reason ?? undefined } : {}
      }
      saved={t("layers.saved")}
      close={close}
      refresh={refreshLayers}
      save={({ reason }) =>
        api.POST("/api/v1/customers/{id}/verdicts", {
          params: { path: { id: model.customerId }, header: seen(model.verdict?.version) },
          body: { verdict, reason: reason === null ? null : String(reason) },
        })
      }
    />
  );
}
