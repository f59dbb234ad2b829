import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { COOPERATIONS, OUTCOMES, STANDINGS, type Incumbency } from "./choices";
import { RecordDialog } from "./RecordDialog";
import { valuesOf, type RecordField } from "./record";

type Name =
  | "competitorId"
  | "since"
  | "cooperation"
  | "cooperationNote"
  | "sharePercent"
  | "standing"
  | "chance"
  | "expectedWinOn"
  | "development"
  | "ourStrengths"
  | "ourWeaknesses"
  | "endedOn"
  | "outcome"
  | "outcomeNote";

interface Props {
  customerId: string;
  dossier?: Incumbency;
  close: () => void;
}

/** What is known of a competitor at a customer. */
export function DossierDialog({ customerId, dossier, close }: Props) {
  const { t } = useTranslation();
  const all = useFields();
  const fields = all.filter((field) => !dossier || field.name !== "competitorId");
  return (
    <RecordDialog
      title={
        dossier
          ? t("rivals.editDossierOf", { name: dossier.competitorName })
          : t("rivals.addDossier")
      }
      draftKey={`dossier.${dossier?.id ?? customerId}`}
      fields={fields}
      present={valuesOf(fields, dossier)}
      saved={t("rivals.saved")}
      close={close}
      save={async (typed) => {
        if (!dossier) {
          const body = typed as unknown as Schemas["CreateIncumbencyRequest"];
          const params = { path: { id: customerId } };
          return api.POST("/api/v1/customers/{id}/incumbencies", { params, body });
        }
        const body = typed as unknown as Schemas["IncumbencyPatch"];
        const params = { path: { id: customerId, incumbencyId: dossier.id } };
        return api.PATCH("/api/v1/customers/{id}/incumbencies/{incumbencyId}", { params, body });
      }}
    />
  );
}

function useFields(): RecordField<Name>[] {
  const { t } = useTranslation();
  const competitors = $api.useQuery("get", "/api/v1/competitors", {
    params: { query: { limit: 200 } },
  });
  return [
    {
      name: "competitorId",
      label: t("statusChange.competitor"),
      kind: "choice",
      required: true,
      options: (competitors.data?.items ?? []).map((c) => ({ value: c.id, label: c.name })),
    },
    { name: "since", label: t("rivals.since"), kind: "day", limit: "past", required: true },
    {
      name: "cooperation",
      label: t("rivals.cooperation"),
      kind: "choice",
      options: COOPERATIONS.map((value) => ({ value, label: t(`rivals.cooperations.${value}`) })),
    },
    { name: "cooperationNote", label: t("rivals.cooperationNote"), kind: "text" },
    { name: "sharePercent", label: t("rivals.sharePercent"), kind: "number", max: 100 },
    {
      name: "standing",
      label: t("rivals.standing"),
      kind: "choice",
      options: STANDINGS.map((value) => ({ value, label: t(`rivals.standings.${value}`) })),
    },
    { name: "chance", label: t("rivals.chancePercent"), kind: "number", max: 100 },
    { name: "expectedWinOn", label: t("rivals.expectedWinOn"), kind: "day", limit: "future" },
    { name: "development", label: t("rivals.development"), kind: "area", wide: true },
    { name: "ourStrengths", label: t("rivals.ourStrengths"), kind: "area", wide: true },
    { name: "ourWeaknesses", label: t("rivals.ourWeaknesses"), kind: "area", wide: true },
    { name: "endedOn", label: t("rivals.endedOn"), kind: "day", limit: "past" },
    {
      name: "outcome",
      label: t("rivals.outcome"),
      kind: "choice",
      options: OUTCOMES.map((value) => ({ value, label: t(`rivals.outcomes.${value}`) })),
    },
    { name: "outcomeNote", label: t("rivals.outcomeNote"), kind: "text", wide: true },
  ];
}
