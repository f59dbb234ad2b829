import { Link } from "@tanstack/react-router";
import { Button, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../../api/client";
import { download } from "../../../api/download";
import type { Schemas } from "../../../api/types";
import { Field } from "../../../ui/Field";
import { FormDialog } from "../../../ui/FormDialog";
import { useFormats } from "../../../ui/format";
import { Pill } from "../../../ui/Pill";
import { toast } from "../../../ui/toast";
import { useSubmit } from "../../../ui/useSubmit";
import "./duties.css";
import { refreshDesk } from "./refresh";

export type Visit = Schemas["ExecutiveVisit"];

const TONES = { PLANNED: undefined, OVERDUE: "late", DONE: "strong" } as const;

interface Props {
  rows: Visit[];
  writable: boolean;
  /** Beside each, whose account it is. */
  accounts?: boolean;
}

/** Visits of executives, planned and done. */
export function VisitRows({ rows, writable, accounts }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const [timed, setTimed] = useState<Visit>();
  const file = useSubmit((id: string) => download(`/api/v1/executive-visits/${id}/calendar`));
  return (
    <>
      <ul className="duty-rows">
        {rows.map((one) => (
          <li key={one.id}>
            <div className="row duty-line">
              <Pill tone={TONES[one.state]}>{t(`duties.visit.state.${one.state}`)}</Pill>
              <strong>{format.date(one.on)}</strong>
              {accounts && (
                <Link
                  to="/key-accounts/accounts/$customerId"
                  params={{ customerId: one.customerId }}
                  hash="EXECUTIVE_VISIT"
                >
                  {one.customerName}
                </Link>
              )}
              <span className="faint">
                {one.executives.map((who) => who.name).join(t("duties.and")) ||
                  t("duties.visit.nobody")}
              </span>
              <span className="row duty-tools">
                {one.state === "DONE" ? (
                  <span className="faint">
                    {t(one.hoursAssumed ? "duties.visit.assumed" : "duties.visit.took", {
                      count: one.hours,
                    })}
                  </span>
                ) : (
                  <>
                    <Link to="/customers/$id/briefing" params={{ id: one.customerId }}>
                      {t("duties.visit.briefing")}
                    </Link>
                    <Button size="small" onClick={() => void file.submit(one.id)}>
                      {t("duties.visit.calendar")}
                    </Button>
                  </>
                )}
                {one.state === "DONE" && writable && one.writable && (
                  <Button size="small" onClick={() => setTimed(one)}>
                    {t("duties.visit.howLong")}
                  </Button>
                )}
              </span>
            </div>
            <p className="prose">{one.about}</p>
          </li>
        ))}
      </ul>
      {timed && <DurationDialog visit={timed} close={() => setTimed(undefined)} />}
    </>
  );
}

function DurationDialog({ visit, close }: { visit: Visit; close: () => void }) {
  const { t } = useTranslation();
  const [hours, setHours] = useState<number | null>(visit.hoursAssumed ? null : visit.hours);
  const form = useSubmit(async () => {
    await api.POST("/api/v1/executive-visits/{id}/duration", {
      params: { path: { id: visit.id } },
      body: { hours },
    });
    close();
    toast(t("accounts.saved"));
    await refreshDesk();
  }, ["hours"]);
  return (
    <FormDialog
      title={t("duties.visit.howLong")}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
    >
      <Field
        label={t("duties.visit.hours")}
        hint={t("duties.visit.hoursHint")}
        error={form.errorOf("hours")}
      >
        {(ids) => (
          <InputNumber
            {...ids}
            min={0.1}
            max={72}
            precision={1}
            value={hours}
            onChange={setHours}
          />
        )}
      </Field>
    </FormDialog>
  );
}
