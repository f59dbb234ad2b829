import { Checkbox, Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { PersonPicker } from "../../ui/PersonPicker";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { ProductPicker } from "./pickers";
import { refreshTrials } from "./refresh";
import { CONCERNS } from "./search";

interface Draft {
  productId: string | undefined;
  begunOn: string | undefined;
  engineerId: string | undefined;
  caresAbout: Schemas["TrialConcern"][];
  note: string;
}

interface Props {
  customer?: PickedCustomer;
  close: () => void;
}

/** A customer and a product are enough; the rest is asked for by the stage that needs it. */
export function NewTrialDialog({ customer, close }: Props) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(customer);
  const draft = useDraft<Draft>(`trial.${customer?.id ?? ""}`, {
    productId: undefined,
    begunOn: undefined,
    engineerId: undefined,
    caresAbout: [],
    note: "",
  });
  const { value, update } = draft;
  const form = useSubmit(
    async () => {
      if (!chosen || !value.productId) return;
      await api.POST("/api/v1/test-trials", {
        body: {
          customerId: chosen.id,
          productId: value.productId,
          begunOn: value.begunOn ?? null,
          engineerId: value.engineerId ?? null,
          caresAbout: value.caresAbout,
          note: value.note.trim() || null,
        },
      });
      draft.done();
      close();
      toast(t("trial.created", { name: chosen.name }));
      await refreshTrials();
    },
    ["customerId", "productId", "begunOn", "engineerId", "caresAbout", "note"],
    {
      customerId: chosen ? undefined : t("needs.choose"),
      productId: value.productId ? undefined : t("needs.choose"),
    },
  );
  return (
    <FormDialog
      title={t("trial.new")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("trial.create")}
    >
      {customer ? (
        <p>
          <strong>{customer.name}</strong>
        </p>
      ) : (
        <Field label={t("trial.field.customer")} error={form.errorOf("customerId")} required>
          {({ id, status }) => (
            <CustomerPicker id={id} status={status} value={chosen} onChange={setChosen} />
          )}
        </Field>
      )}
      <Field label={t("trial.field.product")} error={form.errorOf("productId")} required>
        {(props) => (
          <ProductPicker
            {...props}
            value={value.productId}
            onChange={(productId) => update({ productId })}
          />
        )}
      </Field>
      <div className="fields-2">
        <Field label={t("trial.field.begunOn")} error={form.errorOf("begunOn")}>
          {(props) => (
            <DayPicker
              {...props}
              value={value.begunOn}
              placeholder={t("statusChange.today")}
              maxDate={dayjs()}
              onChange={(d) => update({ begunOn: d })}
            />
          )}
        </Field>
        <Field label={t("trial.field.engineer")} error={form.errorOf("engineerId")}>
          {({ id, status }) => (
            <PersonPicker
              id={id}
              status={status}
              value={value.engineerId}
              onChange={(engineerId) => update({ engineerId })}
            />
          )}
        </Field>
      </div>
      <Field label={t("trial.field.caresAbout")} error={form.errorOf("caresAbout")}>
        {({ id }) => (
          <Checkbox.Group
            className="trial-concerns"
            aria-labelledby={id}
            value={value.caresAbout}
            onChange={(caresAbout) => update({ caresAbout: caresAbout as Draft["caresAbout"] })}
            options={CONCERNS.map((v) => ({ value: v, label: t(`trial.concern.${v}`) }))}
          />
        )}
      </Field>
      <Field label={t("trial.field.note")} error={form.errorOf("note")}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={value.note}
            onChange={(e) => update({ note: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
