import { Input } from "antd";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { DayPicker } from "../../ui/DayPicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { ProductPicker } from "../purchases/ProductPicker";
import type { Registration } from "./choices";
import { outcomeOf } from "./conflicts";
import { refreshPartners } from "./refresh";
import "./partners.css";

interface Draft {
  product?: { id: string; name: string };
  validFrom?: string;
  note?: string;
}

const FIELDS = ["productId", "validFrom", "note"];

/** What was registered, from when on, and what is said about it; who was first stays as it is. */
export function EditDialog({
  registration,
  close,
}: {
  registration: Registration;
  close: () => void;
}) {
  const { t } = useTranslation();
  const { id, version, productId, productName, partnerName } = registration;
  const draft = useDraft<Draft>(`editRegistration.${id}`, {
    product: productId && productName ? { id: productId, name: productName } : undefined,
    validFrom: registration.validFrom,
    note: registration.note ?? undefined,
  });
  const { product, validFrom, note } = draft.value;
  const form = useSubmit(async () => {
    if (!validFrom) return;
    const { data } = await api.PATCH("/api/v1/deal-registrations/{id}", {
      params: { path: { id }, header: { "If-Match": `"${version}"` } },
      body: { productId: product?.id ?? null, validFrom, note: note?.trim() ? note.trim() : null },
    });
    draft.done();
    close();
    if (data) toast(t(`partners.changed.${outcomeOf(data.state, data.coverage)}`));
    await refreshPartners();
  }, FIELDS);
  return (
    <FormDialog
      title={t("partners.editOf", { partner: partnerName })}
      width={640}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={Boolean(validFrom)}
    >
      <div className="fields-2">
        <Field
          label={t("partners.product")}
          hint={t("partners.productHint")}
          error={form.errorOf("productId")}
        >
          {({ id: field, status }) => (
            <ProductPicker
              id={field}
              status={status}
              hint={t("partners.allProducts")}
              value={product}
              onChange={(picked) =>
                draft.update({ product: picked && { id: picked.id, name: picked.name } })
              }
            />
          )}
        </Field>
        <Field label={t("partners.validFrom")} required error={form.errorOf("validFrom")}>
          {(ids) => (
            <DayPicker
              {...ids}
              allowClear={false}
              minDate={dayjs(registration.registeredOn)}
              maxDate={dayjs(registration.validUntil)}
              value={validFrom}
              onChange={(day) => draft.update({ validFrom: day })}
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
    </FormDialog>
  );
}
