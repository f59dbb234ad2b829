import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import type { Schemas } from "../../../api/types";
import { RecordDialog } from "../../rivals/RecordDialog";
import { valuesOf, type RecordField } from "../../rivals/record";
import "../../rivals/rivals.css";
import { refreshDesk } from "./refresh";
import { useAccountPeople } from "./useAccountPeople";

export type Report = Schemas["AccountReport"];
export const REPORT_KINDS = ["QUESTION", "COMPLAINT", "REQUEST", "NEWS"] as const;
export const STANDINGS = ["WAITING_LATE", "WAITING", "ANSWERED_LATE", "ANSWERED_IN_TIME"] as const;

interface Props {
  customerId: string;
  report?: Report;
  close: () => void;
}

/** Something that the account told us and waits to hear about. */
export function ReportDialog({ customerId, report, close }: Props) {
  const { t } = useTranslation();
  const people = useAccountPeople(customerId);
  const fields: RecordField<"kind" | "reportedAt" | "content" | "contactId" | "responsibleId">[] = [
    {
      name: "kind",
      label: t("duties.report.kindHead"),
      kind: "choice",
      required: true,
      options: REPORT_KINDS.map((value) => ({ value, label: t(`duties.report.kind.${value}`) })),
    },
    {
      name: "reportedAt",
      label: t("duties.report.reportedAt"),
      kind: "moment",
      required: true,
      limit: "past",
    },
    {
      name: "content",
      label: t("duties.report.content"),
      kind: "area",
      required: true,
      wide: true,
    },
    { name: "contactId", label: t("duties.saidBy"), kind: "choice", options: people.contacts },
    {
      name: "responsibleId",
      label: t("duties.report.responsible"),
      kind: "choice",
      hint: t("duties.report.responsibleHint"),
      options: people.colleagues,
    },
  ];
  return (
    <RecordDialog
      title={t(report ? "duties.report.edit" : "duties.report.add")}
      draftKey={`report.${customerId}.${report?.id ?? "new"}`}
      fields={fields}
      present={valuesOf(fields, report ?? { reportedAt: dayjs().startOf("minute").toISOString() })}
      saved={t("accounts.saved")}
      close={close}
      refresh={refreshDesk}
      save={async (body) => {
        if (report) {
          await api.PATCH("/api/v1/account-reports/{id}", {
            params: { path: { id: report.id }, header: { "If-Match": `"${report.version}"` } },
            body: body as unknown as Schemas["AccountReportPatch"],
          });
        } else {
          await api.POST("/api/v1/account-reports", {
            body: { ...body, customerId } as unknown as Schemas["CreateAccountReportRequest"],
          });
        }
      }}
    />
  );
}

/** What we answer; it is said once. */
export function AnswerDialog({ report, close }: { report: Report; close: () => void }) {
  const { t } = useTranslation();
  const fields: RecordField<"answer" | "answeredAt">[] = [
    {
      name: "answer",
      label: t("duties.report.answer"),
      kind: "area",
      required: true,
      wide: true,
    },
    {
      name: "answeredAt",
      label: t("duties.report.answeredAt"),
      kind: "moment",
      hint: t("duties.report.answeredAtHint"),
      limit: "past",
    },
  ];
  return (
    <RecordDialog
      title={t("duties.report.giveAnswer")}
      draftKey={`answer.${report.id}`}
      fields={fields}
      present={{}}
      saved={t("duties.report.answered")}
      close={close}
      refresh={refreshDesk}
      save={async (body) => {
        await api.POST("/api/v1/account-reports/{id}/answer", {
          params: { path: { id: report.id } },
          body: body as unknown as Schemas["AnswerAccountReportRequest"],
        });
      }}
    />
  );
}
