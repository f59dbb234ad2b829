import { Button, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { api, etags } from "../../api/client";
import { statusOf } from "../../api/problem";
import { SIZES, type Customer, type CustomerPatch } from "../../api/types";
import { CodePicker } from "../../ui/CodePicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { grouped, ungrouped } from "../../ui/grouped";
import { toast } from "../../ui/toast";
import { saveUnlessHeldUp } from "../../ui/saveKey";
import { useSubmit } from "../../ui/useSubmit";
import { refreshCustomers } from "../customers/editCustomer";
import { service } from "../../api/service";
import { CustomFieldInputs, useCustomFields } from "./CustomFieldInputs";
import {
  changesOf,
  conflictsOf,
  detailsOf,
  typedOver,
  withEdit,
  type Details,
  type Typed,
} from "./details";

const TEXTS = ["name", "shortName", "creditCode", "website", "leadSource"] as const;
const NUMBERS = ["headcount", "foundedYear", "annualRevenue", "procurementBudget"] as const;

const UNTOUCHED: Typed = { edits: {}, seen: {} };

/** Master data as one form; only what was changed is sent. */
export function DetailsPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const draft = useDraft<Typed>(`details.${customer.id}`, UNTOUCHED);
  const record = detailsOf(customer);
  const value = typedOver(record, draft.value);
  const update = (change: Partial<Details>) => draft.update(withEdit(record, draft.value, change));
  const fields = useCustomFields();
  const changes: CustomerPatch = changesOf(record, value);
  const unchanged = Object.keys(changes).length === 0;
  const params = { path: { id: customer.id } };
  const form = useSubmit(async () => {
    try {
      await api.PATCH("/api/v1/customers/{id}", { params, body: changes });
    } catch (error) {
      // Somebody was faster: show theirs, keep what was typed here for another try.
      if (statusOf(error) === 412) {
        etags.forget(`${service}/api/v1/customers/${customer.id}`);
        await refreshCustomers();
      }
      throw error;
    }
    await refreshCustomers();
    draft.update(UNTOUCHED);
    draft.done();
    toast(t("details.saved"));
  }, [...Object.keys(value), ...fields.map((f) => `customFields/${f.key}`)]);
  const conflicts = conflictsOf(record, draft.value);
  const shownOf = (field: string, value: unknown): string => {
    if (field === "regionCode") return customer.regionName ?? "";
    if (field === "industryCode") return customer.industryName ?? "";
    if (field === "sizeClass") return customer.sizeClass ? t(`size.${customer.sizeClass}`) : "";
    if (typeof value === "number") return field === "foundedYear" ? String(value) : grouped(value);
    if (typeof value === "boolean") return t(value ? "list.yes" : "list.no");
    return Array.isArray(value) ? value.join(t("list.separator")) : String(value ?? "");
  };
  const errorOf = (...path: string[]) => {
    const field = path.join("/");
    if (!conflicts.has(field)) return form.errorOf(...path);
    const theirs = shownOf(field, conflicts.get(field));
    return theirs === "" ? t("details.emptied") : t("details.changed", { value: theirs });
  };
  const readOnly = customer.access === "READ";

  return (
    <form className="stack details" onSubmit={saveUnlessHeldUp(() => void form.submit())}>
      {statusOf(form.error) === 412 ? (
        <FormErrors messages={[t("details.stale")]} />
      ) : (
        <FormErrors messages={form.rest} />
      )}
      <div className="fields-2">
        {TEXTS.map((field) => (
          <Field key={field} label={t(`field.${field}`)} error={errorOf(field)}>
            {(props) => (
              <Input
                {...props}
                readOnly={readOnly}
                value={value[field] ?? ""}
                onChange={(e) => update({ [field]: e.target.value })}
              />
            )}
          </Field>
        ))}
        <Field label={t("field.sizeClass")} error={errorOf("sizeClass")}>
          {(props) => (
            <Select
              {...props}
              allowClear
              disabled={readOnly}
              value={value.sizeClass ?? undefined}
              onChange={(sizeClass?: Details["sizeClass"]) =>
                update({ sizeClass: sizeClass ?? null })
              }
              options={SIZES.map((v) => ({ value: v, label: t(`size.${v}`) }))}
            />
          )}
        </Field>
        {(["regions", "industries"] as const).map((table) => {
          const field = table === "regions" ? "regionCode" : "industryCode";
          const name = table === "regions" ? customer.regionName : customer.industryName;
          const code = customer[field];
          const label = table === "regions" ? t("field.region") : t("field.industry");
          return (
            <Field key={table} label={label} error={errorOf(field)}>
              {({ id, status }) => (
                <CodePicker
                  id={id}
                  status={status}
                  table={table}
                  known={code && name ? { code, name } : undefined}
                  value={value[field] ?? undefined}
                  onChange={(chosen) => update({ [field]: chosen ?? null })}
                />
              )}
            </Field>
          );
        })}
        {NUMBERS.map((field) => (
          <Field key={field} label={t(`field.${field}`)} error={errorOf(field)}>
            {(props) => (
              <InputNumber<string | number>
                {...props}
                readOnly={readOnly}
                min={0}
                // A year is a name, the others are amounts.
                formatter={(n) => (field === "foundedYear" ? String(n ?? "") : grouped(n ?? ""))}
                parser={ungrouped}
                value={value[field]}
                onChange={(n) => update({ [field]: n === null || n === "" ? null : Number(n) })}
              />
            )}
          </Field>
        ))}
        <CustomFieldInputs
          fields={fields}
          values={value.customFields}
          onChange={(customFields) => update({ customFields })}
          errorOf={errorOf}
          readOnly={readOnly}
        />
      </div>
      <Field label={t("field.mainBusiness")} error={errorOf("mainBusiness")}>
        {(props) => (
          <Input.TextArea
            {...props}
            readOnly={readOnly}
            autoSize={{ minRows: 2 }}
            value={value.mainBusiness ?? ""}
            onChange={(e) => update({ mainBusiness: e.target.value })}
          />
        )}
      </Field>
      <Field label={t("field.tags")} error={errorOf("tags")}>
        {(props) => (
          <Select
            {...props}
            mode="tags"
            disabled={readOnly}
            value={value.tags}
            onChange={(tags) => update({ tags })}
          />
        )}
      </Field>
      {!readOnly && (
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy} disabled={unchanged}>
            {t("action.save")}
          </Button>
          {!unchanged && (
            <Button
              onClick={() => {
                draft.update(UNTOUCHED);
                draft.done();
              }}
            >
              {t("details.discard")}
            </Button>
          )}
        </div>
      )}
    </form>
  );
}
