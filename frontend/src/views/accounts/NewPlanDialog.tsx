import { useNavigate } from "@tanstack/react-router";
import { Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { isoDay } from "../../ui/format";
import { useSubmit } from "../../ui/useSubmit";
import { refreshAccounts } from "./refresh";
import { TemplatePicker } from "./TemplatePicker";

interface Draft {
  customer?: PickedCustomer;
  title: string;
  beginsOn?: string;
  endsOn?: string;
  templateId?: string;
}

/** For whom, and for which time; goals and activities come on the plan's page. */
export function NewPlanDialog({
  customer,
  close,
}: {
  customer?: PickedCustomer;
  close: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const year = dayjs().month() > 8 ? dayjs().year() + 1 : dayjs().year();
  const draft = useDraft<Draft>(`accountPlan.${customer?.id ?? "new"}`, {
    customer,
    title: t("accounts.usualTitle", { year }),
    beginsOn: isoDay(dayjs()),
    endsOn: `${year}-12-31`,
  });
  const { customer: chosen, title, beginsOn, endsOn, templateId } = draft.value;
  const form = useSubmit(async () => {
    if (!chosen || !beginsOn || !endsOn) return;
    const { data } = await api.POST("/api/v1/key-account-plans", {
      body: { customerId: chosen.id, title: title.trim(), beginsOn, endsOn, templateId } as never,
    });
    draft.done();
    close();
    await refreshAccounts();
    if (data) await navigate({ to: "/key-accounts/$id", params: { id: data.id } });
  }, ["customerId", "title", "beginsOn", "endsOn", "templateId"]);
  return (
    <FormDialog
      title={t("accounts.add")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("accounts.write")}
      ready={Boolean(chosen && title.trim() && beginsOn && endsOn)}
    >
      {!customer && (
        <Field label={t("accounts.customer")} required error={form.errorOf("customerId")}>
          {({ id, status }) => (
            <CustomerPicker
              id={id}
              status={status}
              value={chosen}
              onChange={(picked) => draft.update({ customer: picked })}
            />
          )}
        </Field>
      )}
      <Field label={t("accounts.titleHead")} required error={form.errorOf("title")}>
        {(ids) => (
          <Input
            {...ids}
            value={title}
            maxLength={200}
            onChange={(e) => draft.update({ title: e.target.value })}
          />
        )}
      </Field>
      <div className="fields-2">
        <Field label={t("accounts.begins")} required error={form.errorOf("beginsOn")}>
          {(ids) => (
            <DayPicker
              {...ids}
              value={beginsOn}
              onChange={(day) => draft.update({ beginsOn: day ?? undefined })}
            />
          )}
        </Field>
        <Field label={t("accounts.ends")} required error={form.errorOf("endsOn")}>
          {(ids) => (
            <DayPicker
              {...ids}
              value={endsOn}
              onChange={(day) => draft.update({ endsOn: day ?? undefined })}
            />
          )}
        </Field>
      </div>
      <TemplatePicker
        value={templateId}
        error={form.errorOf("templateId")}
        onChange={(picked) => draft.update({ templateId: picked })}
      />
    </FormDialog>
  );
}
