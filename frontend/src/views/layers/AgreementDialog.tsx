import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { isoDay } from "../../ui/format";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import { AGREEMENT_KINDS, type Agreement, type Model } from "./choices";
import { matching } from "./matching";
import { refreshLayers } from "./refresh";
import { RemoveButton } from "./RemoveButton";

interface Props {
  model: Model;
  agreement?: Agreement;
  close: () => void;
}

/** A long-term or exclusive agreement. */
export function AgreementDialog({ model, agreement, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"kind" | "beginsOn" | "endsOn" | "note">[] = [
    {
      name: "kind",
      label: t("layers.field.kind"),
      kind: "choice",
      required: true,
      options: AGREEMENT_KINDS.map((value) => ({ value, label: t(`layers.agreement.${value}`) })),
    },
    { name: "beginsOn", label: t("layers.field.beginsOn"), kind: "day", required: true },
    {
      name: "endsOn",
      label: t("layers.field.endsOn"),
      kind: "day",
      hint: t("layers.endsHint"),
    },
    { name: "note", label: t("layers.field.note"), kind: "text", wide: true },
  ];
  return (
    <RecordDialog
      title={agreement ? t("layers.editAgreement") : t("layers.addAgreement")}
      draftKey={`agreement.${agreement?.id ?? model.customerId}`}
      fields={fields}
      present={
        agreement ? valuesOf(fields, agreement) : { kind: "LONG_TERM", beginsOn: isoDay(dayjs()) }
      }
      saved={t("layers.saved")}
      close={close}
      refresh={refreshLayers}
      note={
        agreement && (
          <RemoveButton
            close={close}
            remove={() =>
              api.DELETE("/api/v1/customers/{id}/agreements/{agreementId}", {
                params: {
                  path: { id: model.customerId, agreementId: agreement.id },
                  header: matching(agreement),
                },
              })
            }
          />
        )
      }
      save={async (typed) => {
        const body = typed as unknown as Schemas["AgreementRequest"];
        const path = { id: model.customerId };
        if (!agreement)
          return api.POST("/api/v1/customers/{id}/agreements", { params: { path }, body });
        return api.PATCH("/api/v1/customers/{id}/agreements/{agreementId}", {
          params: { path: { ...path, agreementId: agreement.id }, header: matching(agreement) },
          body,
        });
      }}
    />
  );
}
