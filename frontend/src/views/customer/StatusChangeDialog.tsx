import { Modal } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Customer, Status } from "../../api/types";
import { ChoiceForm } from "../../ui/ChoiceForm";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { LongText } from "../../ui/LongText";
import { StatusTag } from "../../ui/StatusTag";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshFollowUp } from "../followup/refresh";
import {
  emptyStatusDraft,
  missingIn,
  needsOf,
  toStatusChange,
  type StatusDraft,
} from "./statusDraft";
import { StatusNeeds } from "./StatusNeeds";

interface Props {
  customerId: string;
  to?: Status;
  close: () => void;
}

/** Asks for what the new status needs. Which statuses are allowed, and what they need, says the service. */
export function StatusChangeDialog({ customerId, to, close }: Props) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/customers/{id}", {
    params: { path: { id: customerId } },
  });
  return (
    <Modal open title={t("statusChange.title")} footer={null} onCancel={close} width={540}>
      <Loaded query={query} rows={5}>
        {(customer) => <StatusForm customer={customer} to={to} close={close} />}
      </Loaded>
    </Modal>
  );
}

const FIELDS = [
  "toStatus",
  "effectiveOn",
  "reason",
  "importance",
  "hasPotential",
  "pause/cause",
  "pause/side",
  "pause/reEvaluateOn",
  "competitorId",
];

function StatusForm({
  customer,
  to,
  close,
}: {
  customer: Customer;
  to?: Status;
  close: () => void;
}) {
  const { t } = useTranslation();
  const draft = useDraft<StatusDraft>(`status.${customer.id}.${to ?? ""}`, emptyStatusDraft(to));
  const { value, update } = draft;
  const form = useSubmit(async () => {
    if (!value.toStatus) return;
    await api.POST("/api/v1/customers/{id}/status-changes", {
      params: { path: { id: customer.id } },
      body: toStatusChange(
        { ...value, toStatus: value.toStatus },
        needsOf(customer, value.toStatus),
      ),
    });
    draft.done();
    close();
    toast(t("statusChange.done", { name: customer.name, status: t(`status.${value.toStatus}`) }));
    await refreshFollowUp();
  }, FIELDS);
  const allowed = customer.allowedStatusChanges;
  const refused = to !== undefined && !allowed.some((a) => a.toStatus === to);
  const [tried, setTried] = useState(false);
  const missing = value.toStatus ? missingIn(value, needsOf(customer, value.toStatus)) : [];
  const errorOf = (...path: string[]) => {
    const lacking = tried && missing.find((m) => m === path.join("/"));
    return lacking ? t(`statusChange.missing.${lacking}`) : form.errorOf(...path);
  };
  const assessed =
    value.toStatus !== undefined && needsOf(customer, value.toStatus).includes("reason");

  return (
    <ChoiceForm
      head={
        <>
          <strong>{customer.name}</strong>
          <StatusTag status={customer.status} />
        </>
      }
      refused={refused ? t("statusChange.notAllowed", { status: t(`status.${to}`) }) : undefined}
      form={form}
      name="toStatus"
      legend={t("statusChange.to")}
      choices={allowed.map(({ toStatus }) => ({ value: toStatus, label: t(`status.${toStatus}`) }))}
      chosen={value.toStatus}
      choose={(toStatus) => {
        setTried(false);
        update({ toStatus });
      }}
      submit={t("statusChange.submit")}
      ready={value.toStatus !== undefined}
      save={() => {
        setTried(true);
        if (missing.length === 0) void form.submit();
      }}
      draft={draft}
      close={close}
    >
      {value.toStatus && (
        <StatusNeeds
          needs={needsOf(customer, value.toStatus)}
          draft={value}
          update={update}
          errorOf={errorOf}
        />
      )}
      <div className="fields-2">
        <Field label={t("statusChange.effectiveOn")} error={errorOf("effectiveOn")}>
          {(props) => (
            <DayPicker
              {...props}
              value={value.effectiveOn}
              placeholder={t("statusChange.today")}
              maxDate={dayjs()}
              onChange={(d) => update({ effectiveOn: d })}
            />
          )}
        </Field>
      </div>
      <LongText
        label={assessed ? t("statusChange.assessment") : t("statusChange.reason")}
        error={errorOf("reason")}
        hint={assessed ? t("statusChange.assessmentHint") : undefined}
        required={assessed}
        rows={2}
        value={value.reason}
        change={(reason) => update({ reason })}
      />
    </ChoiceForm>
  );
}
