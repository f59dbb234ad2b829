import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { isoDay } from "../../ui/format";
import { RecordDialog } from "../rivals/RecordDialog";
import type { RecordField } from "../rivals/record";
import "../rivals/rivals.css";
import type { Registration } from "./choices";
import { refreshPartners } from "./refresh";

interface Props {
  registration: Registration;
  close: () => void;
}

const THREE_MONTHS = 90;

/** The partner asks for more time, and says why. */
export function ExtendDialog({ registration, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"validUntil" | "reason">[] = [
    { name: "validUntil", label: t("partners.validUntil"), kind: "day", required: true },
    { name: "reason", label: t("partners.reason"), kind: "area", required: true, wide: true },
  ];
  return (
    <RecordDialog
      title={t("partners.extendOf", { partner: registration.partnerName })}
      draftKey={`extendRegistration.${registration.id}`}
      fields={fields}
      present={{ validUntil: isoDay(dayjs(registration.validUntil).add(THREE_MONTHS, "day")) }}
      saved={t("partners.extended")}
      close={close}
      save={async ({ validUntil, reason }) => {
        await api.POST("/api/v1/deal-registrations/{id}/extension", {
          params: { path: { id: registration.id } },
          body: { validUntil: String(validUntil), reason: String(reason) },
        });
        await refreshPartners();
      }}
    />
  );
}

/** It protects no longer from today on, and why. */
export function WithdrawDialog({ registration, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"reason">[] = [
    { name: "reason", label: t("partners.reason"), kind: "area", required: true, wide: true },
  ];
  return (
    <RecordDialog
      title={t("partners.withdrawOf", { partner: registration.partnerName })}
      draftKey={`withdrawRegistration.${registration.id}`}
      fields={fields}
      present={{}}
      saved={t("partners.withdrawn")}
      close={close}
      save={async ({ reason }) => {
        await api.POST("/api/v1/deal-registrations/{id}/withdrawal", {
          params: { path: { id: registration.id } },
          body: { reason: String(reason) },
        });
        await refreshPartners();
      }}
    />
  );
}
