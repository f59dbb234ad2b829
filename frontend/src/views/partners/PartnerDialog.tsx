import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { RecordDialog } from "../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../rivals/record";
import "../rivals/rivals.css";
import { PARTNER_KINDS, type Partner } from "./choices";
import { refreshPartners } from "./refresh";

type Name = "name" | "kind" | "regions" | "contactPerson" | "contactPhone" | "rules" | "note";

interface Props {
  partner?: Partner;
  close: () => void;
}

/** Who a partner is, and what we have agreed on. */
export function PartnerDialog({ partner, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<Name>[] = [
    { name: "name", label: t("partners.name"), kind: "text", required: true },
    {
      name: "kind",
      label: t("partners.kindHead"),
      kind: "choice",
      required: true,
      options: PARTNER_KINDS.map((value) => ({ value, label: t(`partners.kind.${value}`) })),
    },
    {
      name: "regions",
      label: t("partners.regions"),
      kind: "text",
      hint: t("partners.regionsHint"),
      wide: true,
    },
    { name: "contactPerson", label: t("partners.contactPerson"), kind: "text" },
    { name: "contactPhone", label: t("partners.contactPhone"), kind: "text" },
    {
      name: "rules",
      label: t("partners.rules"),
      kind: "area",
      wide: true,
      hint: t("partners.rulesHint"),
    },
    { name: "note", label: t("partners.note"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={partner ? t("partners.edit") : t("partners.add")}
      draftKey={`partner.${partner?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, { ...partner, regions: partner?.regions.join("、") })}
      saved={t("rivals.saved")}
      close={close}
      save={async (typed) => {
        const regions = String(typed.regions ?? "")
          .split(/[、,，;；]/)
          .map((region) => region.trim())
          .filter(Boolean);
        const body = { ...typed, regions };
        if (partner) {
          await api.PATCH("/api/v1/partners/{id}", {
            params: { path: { id: partner.id } },
            body: body as unknown as Schemas["PartnerPatch"],
          });
        } else {
          await api.POST("/api/v1/partners", {
            body: body as unknown as Schemas["CreatePartnerRequest"],
          });
        }
        await refreshPartners();
      }}
    />
  );
}
