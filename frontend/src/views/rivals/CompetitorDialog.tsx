import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { PRICE_POSITIONS } from "./choices";
import { RecordDialog } from "./RecordDialog";
import { valuesOf, type RecordField } from "./record";

type Name =
  | "name"
  | "aliases"
  | "region"
  | "website"
  | "pricePosition"
  | "mainBusiness"
  | "profile"
  | "strengths"
  | "weaknesses"
  | "notes";

interface Props {
  competitor?: Schemas["Competitor"];
  close: () => void;
}

/** What we know of a competitor. */
export function CompetitorDialog({ competitor, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<Name>[] = [
    { name: "name", label: t("rivals.name"), kind: "text", required: true },
    {
      name: "aliases",
      label: t("rivals.aliases"),
      kind: "text",
      hint: t("rivals.aliasesHint"),
    },
    { name: "region", label: t("rivals.region"), kind: "text" },
    { name: "website", label: t("field.website"), kind: "text" },
    {
      name: "pricePosition",
      label: t("rivals.pricePosition"),
      kind: "choice",
      options: PRICE_POSITIONS.map((value) => ({ value, label: t(`rivals.price.${value}`) })),
    },
    { name: "mainBusiness", label: t("field.mainBusiness"), kind: "text" },
    { name: "profile", label: t("rivals.profile"), kind: "area", wide: true },
    { name: "strengths", label: t("rivals.strengths"), kind: "area", wide: true },
    { name: "weaknesses", label: t("rivals.weaknesses"), kind: "area", wide: true },
    { name: "notes", label: t("rivals.notes"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={competitor ? t("rivals.edit") : t("rivals.add")}
      draftKey={`competitor.${competitor?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, { ...competitor, aliases: competitor?.aliases.join("、") })}
      saved={t("rivals.saved")}
      close={close}
      save={async (typed) => {
        const aliases = String(typed.aliases ?? "")
          .split(/[、,，;；]/)
          .map((alias) => alias.trim())
          .filter(Boolean);
        const body = { ...typed, aliases } as unknown as Schemas["CompetitorRequest"];
        if (!competitor) return api.POST("/api/v1/competitors", { body });
        const params = { path: { id: competitor.id } };
        return api.PATCH("/api/v1/competitors/{id}", { params, body });
      }}
    />
  );
}
