import { PlusOutlined } from "@ant-design/icons";
import { Button, Input, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { LineFields } from "./LineFields";
import { emptyLine, emptyOrder, toRequest, total, type LineDraft } from "./orderDraft";
import { refreshPurchases } from "./refresh";
import { takeBackOrder } from "./takeBackOrder";
import { usePriceTiers } from "./tiers";
import { useOrderWords } from "./useOrderWords";
import "./purchases.css";

interface Props {
  /** Whose order it is; without one it is asked. */
  customer?: PickedCustomer;
  close: () => void;
}

/** An order by hand; the first one of a customer wins it. */
export function OrderDialog({ customer, close }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const tiers = usePriceTiers();
  const [chosen, setChosen] = useState(customer);
  const draft = useDraft(`order.${customer?.id ?? "new"}`, emptyOrder());
  const { value, update } = draft;
  const wrong = useOrderWords(value, chosen !== undefined);
  const fields = ["customerId", "orderedOn", "externalId", "priceTierId", "note"];
  const form = useSubmit(
    async () => {
      if (!chosen) return;
      const { data } = await api.POST("/api/v1/orders", { body: toRequest(chosen.id, value) });
      draft.done();
      close();
      toast(t("purchases.entered", { name: chosen.name }), {
        undo: data && (() => takeBackOrder(data.id, t)),
      });
      await refreshPurchases();
    },
    fields.concat(Object.keys(wrong)),
    wrong,
  );
  const changeLine = (key: number, part: Partial<LineDraft>) =>
    update({
      lines: value.lines.map((line) => (line.key === key ? { ...line, ...part } : line)),
    });
  const next = Math.max(...value.lines.map((line) => line.key)) + 1;
  return (
    <FormDialog
      title={t("purchases.newOrder")}
      width={760}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("purchases.enter")}
      note={
        <span className="order-sum num">
          {t("purchases.sum", { amount: format.money(total(value.lines)) })}
        </span>
      }
    >
      <div className="fields-2">
        {customer ? null : (
          <Field label={t("purchases.customer")} error={form.errorOf("customerId")} required>
            {({ id, status }) => (
              <CustomerPicker id={id} status={status} value={chosen} onChange={setChosen} />
            )}
          </Field>
        )}
        <Field label={t("purchases.orderedOn")} error={form.errorOf("orderedOn")} required>
          {(p) => (
            <DayPicker
              {...p}
              allowClear={false}
              maxDate={dayjs()}
              value={value.orderedOn}
              onChange={(d) => update({ orderedOn: d ?? value.orderedOn })}
            />
          )}
        </Field>
        <Field
          label={t("purchases.number")}
          error={form.errorOf("externalId")}
          hint={t("purchases.numberHint")}
        >
          {(p) => (
            <Input
              {...p}
              maxLength={100}
              value={value.externalId}
              onChange={(e) => update({ externalId: e.target.value })}
            />
          )}
        </Field>
        <Field label={t("purchases.tier")} error={form.errorOf("priceTierId")}>
          {(p) => (
            <Select
              {...p}
              allowClear
              value={value.priceTierId ?? undefined}
              onChange={(id?: string) => update({ priceTierId: id ?? null })}
              options={(tiers.data?.items ?? [])
                .filter((tier) => tier.active || tier.id === value.priceTierId)
                .map((tier) => ({ value: tier.id, label: tier.name }))}
            />
          )}
        </Field>
      </div>
      <div className="order-lines">
        {value.lines.map((line, i) => (
          <LineFields
            key={line.key}
            line={line}
            place={i + 1}
            priceTierId={value.priceTierId}
            errorOf={(name) => form.errorOf("lines", i, name)}
            change={(part) => changeLine(line.key, part)}
            remove={
              value.lines.length > 1
                ? () => update({ lines: value.lines.filter((one) => one.key !== line.key) })
                : undefined
            }
          />
        ))}
        <div>
          <Button
            size="small"
            icon={<PlusOutlined />}
            onClick={() => update({ lines: [...value.lines, emptyLine(next)] })}
          >
            {t("purchases.addLine")}
          </Button>
        </div>
      </div>
      <Field label={t("purchases.note")} error={form.errorOf("note")}>
        {(p) => (
          <Input.TextArea
            {...p}
            autoSize={{ minRows: 1 }}
            maxLength={2000}
            value={value.note}
            onChange={(e) => update({ note: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
