import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../ui/format";
import { Pill } from "../../../ui/Pill";
import "./duties.css";
import { AnswerDialog, ReportDialog, type Report } from "./ReportDialogs";
import { useWorkingTime } from "./useWorkingTime";

const TONES = {
  WAITING: "warn",
  WAITING_LATE: "late",
  ANSWERED_IN_TIME: "strong",
  ANSWERED_LATE: undefined,
} as const;

interface Props {
  rows: Report[];
  writable: boolean;
  /** Beside each, whose it is. */
  accounts?: boolean;
}

/** What was reported, and what was answered. */
export function ReportRows({ rows, writable, accounts }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const time = useWorkingTime();
  const [open, setOpen] = useState<{ report: Report; form: "edit" | "answer" }>();
  const close = () => setOpen(undefined);
  return (
    <>
      <ul className="duty-rows">
        {rows.map((one) => (
          <li key={one.id}>
            <div className="row duty-line">
              <Pill tone={TONES[one.standing]}>{t(`duties.report.standing.${one.standing}`)}</Pill>
              <strong>{t(`duties.report.kind.${one.kind}`)}</strong>
              {accounts && (
                <Link
                  to="/key-accounts/accounts/$customerId"
                  params={{ customerId: one.customerId }}
                  hash="INFORMATION"
                >
                  {one.customerName}
                </Link>
              )}
              <span className="faint">
                {[format.dateTime(one.reportedAt), one.contactName].filter(Boolean).join(" · ")}
              </span>
              {writable && one.writable && (
                <span className="row duty-tools">
                  <Button size="small" onClick={() => setOpen({ report: one, form: "edit" })}>
                    {t("action.edit")}
                  </Button>
                  {one.answeredAt === null && (
                    <Button
                      size="small"
                      type="primary"
                      onClick={() => setOpen({ report: one, form: "answer" })}
                    >
                      {t("duties.report.giveAnswer")}
                    </Button>
                  )}
                </span>
              )}
            </div>
            <p className="prose">{one.content}</p>
            <p className="faint">
              {one.answeredAt === null
                ? t("duties.report.dueAt", {
                    time: format.dateTime(one.dueAt),
                    name: one.responsibleName ?? "–",
                  })
                : t("duties.report.took", {
                    name: one.answeredByName ?? "–",
                    day: format.dateTime(one.answeredAt),
                    time: time(one.takenMinutes ?? 0),
                  })}
            </p>
            {one.answer && <p className="prose">{one.answer}</p>}
          </li>
        ))}
      </ul>
      {open?.form === "edit" && (
        <ReportDialog customerId={open.report.customerId} report={open.report} close={close} />
      )}
      {open?.form === "answer" && <AnswerDialog report={open.report} close={close} />}
    </>
  );
}
