import { Input } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { isoDay } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { ProductPicker } from "../purchases/ProductPicker";
import type { Partner } from "./choices";
import { outcomeOf } from "./conflicts";
import { Meets } from "./Meets";
import { PartnerPicker } from "./PartnerPicker";
import { refreshPartners } from "./refresh";
import "./partners.css";

interface Props {
  customer?: PickedCustomer;
  partner?: Pick<Partner, "id" | "name">;
  close: () => void;
}

type Asked = Schemas["CheckDealRegistrationRequest"];
type Met = Schemas["DealRegistrationCheck"];

interface Draft {
  customer?: PickedCustomer;
  partnerId?: string;
  product?: { id: string; name: string };
  registeredOn?: string;
  validFrom?: string;
  validUntil?: string;
  note?: string;
}

const HALF_A_YEAR = 180;
const FIELDS = [
  "customerId",
  "partnerId",
  "productId",
  "registeredOn",
  "validFrom",
  "validUntil",
  "note",
];

/** A partner registers a customer; whom that meets is told before it is saved. */
export function RegistrationDialog({ customer, partner, close }: Props) {
  const { t } = useTranslation();
  const draft = useDraft<Draft>(`registration.${customer?.id ?? ""}.${partner?.id ?? ""}`, {
    customer,
    partnerId: partner?.id,
    registeredOn: isoDay(dayjs()),
    validUntil: isoDay(dayjs().add(HALF_A_YEAR, "day")),
  });
  const {
    customer: chosen,
    partnerId,
    product,
    registeredOn,
    validFrom,
    validUntil,
    note,
  } = draft.value;
  const ready = Boolean(chosen && partnerId && registeredOn && validUntil);
  const asked: Asked | undefined =
    chosen && registeredOn && validUntil
      ? {
          customerId: chosen.id,
          productId: product?.id ?? null,
          registeredOn,
          validFrom: validFrom ?? null,
          validUntil,
        }
      : undefined;
  const check = $api.useQuery(
    "post",
    "/api/v1/deal-registrations/check",
    { body: asked! },
    { enabled: asked !== undefined, retry: false, placeholderData: undefined, gcTime: 0 },
  );
  const [held, setHeld] = useState<{ asked: string; met: Met }>();
  const about = JSON.stringify(asked);
  const unseen = held?.asked === about;
  const met = check.data ?? (unseen ? held.met : undefined);
  const form = useSubmit(async () => {
    if (!chosen || !partnerId || !validUntil || !asked) return;
    // Whoever is quicker than the answer sees the warning first, and saves with a second press.
    if (!met) {
      const { data: answer } = await api.POST("/api/v1/deal-registrations/check", { body: asked });
      if (answer && answer.conflicts.length > 0) {
        setHeld({ asked: about, met: answer });
        return;
      }
    }
    const { data } = await api.POST("/api/v1/deal-registrations", {
      body: {
        customerId: chosen.id,
        partnerId,
        productId: product?.id ?? null,
        registeredOn: registeredOn ?? null,
        validFrom: validFrom ?? null,
        validUntil,
        note: note?.trim() ? note.trim() : null,
      },
    });
    draft.done();
    close();
    if (data) toast(t(`partners.done.${outcomeOf(data.state, data.coverage)}`));
    await refreshPartners();
  }, FIELDS);
  return (
    <FormDialog
      title={t("partners.register")}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={unseen ? t("partners.saveAnyway") : t("action.save")}
      ready={ready}
    >
      <div className="fields-2">
        {!customer && (
          <Field label={t("rivals.customer")} required error={form.errorOf("customerId")}>
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
        {!partner && (
          <Field label={t("partners.partner")} required error={form.errorOf("partnerId")}>
            {(ids) => (
              <PartnerPicker
                {...ids}
                working
                value={partnerId}
                onChange={(picked) => draft.update({ partnerId: picked })}
              />
            )}
          </Field>
        )}
        <Field
          label={t("partners.product")}
          hint={t("partners.productHint")}
          error={form.errorOf("productId")}
        >
          {({ id, status }) => (
            <ProductPicker
              id={id}
              status={status}
              hint={t("partners.allProducts")}
              value={product}
              onChange={(picked) =>
                draft.update({ product: picked && { id: picked.id, name: picked.name } })
              }
            />
          )}
        </Field>
        <Field
          label={t("partners.registeredOn")}
          hint={t("partners.registeredOnHint")}
          required
          error={form.errorOf("registeredOn")}
        >
          {(ids) => (
            <DayPicker
              {...ids}
              allowClear={false}
              maxDate={dayjs()}
              value={registeredOn}
              onChange={(day) => draft.update({ registeredOn: day })}
            />
          )}
        </Field>
        <Field
          label={t("partners.validFrom")}
          hint={t("partners.validFromHint")}
          error={form.errorOf("validFrom")}
        >
          {(ids) => (
            <DayPicker
              {...ids}
              value={validFrom}
              onChange={(day) => draft.update({ validFrom: day })}
            />
          )}
        </Field>
        <Field label={t("partners.validUntil")} required error={form.errorOf("validUntil")}>
          {(ids) => (
            <DayPicker
              {...ids}
              allowClear={false}
              value={validUntil}
              onChange={(day) => draft.update({ validUntil: day })}
            />
          )}
        </Field>
        <div className="partner-wide">
          <Field label={t("partners.note")} error={form.errorOf("note")}>
            {(ids) => (
              <Input.TextArea
                {...ids}
                autoSize={{ minRows: 2, maxRows: 6 }}
                value={note ?? ""}
                onChange={(e) => draft.update({ note: e.target.value })}
              />
            )}
          </Field>
        </div>
      </div>
      {met && <Meets state={met.state} coverage={met.coverage} conflicts={met.conflicts} asked />}
      {unseen && (
        <p className="field-error" role="alert">
          {t("partners.notSavedYet")}
        </p>
      )}
    </FormDialog>
  );
}
