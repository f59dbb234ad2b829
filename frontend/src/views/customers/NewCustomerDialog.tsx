import { useNavigate } from "@tanstack/react-router";
import { Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { SIZES, type DuplicateMatch, type SizeClass } from "../../api/types";
import { CodePicker } from "../../ui/CodePicker";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { asProblem } from "../../api/problem";
import {
  CustomFieldInputs,
  useCustomFields,
  type CustomValues,
} from "../customer/CustomFieldInputs";
import { DuplicateNote } from "./DuplicateNote";
import { refreshCustomers } from "./editCustomer";

interface Draft {
  name: string;
  shortName: string;
  creditCode: string;
  regionCode: string | undefined;
  industryCode: string | undefined;
  sizeClass: SizeClass | undefined;
  headcount: number | null;
  leadSource: string;
  customFields: CustomValues;
}

const EMPTY: Draft = {
  name: "",
  shortName: "",
  creditCode: "",
  regionCode: undefined,
  industryCode: undefined,
  sizeClass: undefined,
  headcount: null,
  leadSource: "",
  customFields: {},
};
const FIELDS = Object.keys(EMPTY);

export default function NewCustomerDialog({ name, close }: { name?: string; close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const draft = useDraft<Draft>("newCustomer", name ? { ...EMPTY, name } : EMPTY);
  const { value, update } = draft;
  const fields = useCustomFields();
  const form = useSubmit(
    async (differentOrganisation: boolean) => {
      const { data } = await api.POST("/api/v1/customers", {
        body: {
          name: value.name.trim(),
          shortName: value.shortName.trim() || null,
          creditCode: value.creditCode.trim() || null,
          regionCode: value.regionCode ?? null,
          industryCode: value.industryCode ?? null,
          sizeClass: value.sizeClass ?? null,
          headcount: value.headcount,
          leadSource: value.leadSource.trim() || null,
          ...(Object.keys(value.customFields).length > 0
            ? { customFields: value.customFields }
            : {}),
          ...(differentOrganisation ? { differentOrganisation } : {}),
        },
      });
      draft.done();
      close();
      toast(t("newCustomer.done", { name: value.name.trim() }));
      await refreshCustomers();
      if (data) await navigate({ to: "/customers/$id", params: { id: data.id }, search: {} });
    },
    [...FIELDS, ...fields.map((f) => `customFields/${f.key}`)],
  );
  const duplicates = asProblem(form.error)?.matches as DuplicateMatch[] | undefined;
  const text = (field: "name" | "shortName" | "creditCode" | "leadSource") => (
    <Field label={t(`field.${field}`)} error={form.errorOf(field)} required={field === "name"}>
      {(props) => (
        <Input
          {...props}
          autoFocus={field === "name"}
          value={value[field]}
          onChange={(e) => update({ [field]: e.target.value })}
        />
      )}
    </Field>
  );

  return (
    <FormDialog
      title={t("newCustomer.title")}
      width={600}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit(false)}
      submit={t("newCustomer.submit")}
      ready={value.name.trim() !== ""}
      refusal={
        duplicates?.length ? (
          <DuplicateNote hits={duplicates} different={() => void form.submit(true)} close={close} />
        ) : undefined
      }
    >
      {text("name")}
      <div className="fields-2">
        {text("shortName")}
        {text("creditCode")}
        <Field label={t("field.region")} error={form.errorOf("regionCode")}>
          {({ id, status }) => (
            <CodePicker
              id={id}
              status={status}
              table="regions"
              value={value.regionCode}
              onChange={(regionCode) => update({ regionCode })}
            />
          )}
        </Field>
        <Field label={t("field.industry")} error={form.errorOf("industryCode")}>
          {({ id, status }) => (
            <CodePicker
              id={id}
              status={status}
              table="industries"
              value={value.industryCode}
              onChange={(industryCode) => update({ industryCode })}
            />
          )}
        </Field>
        <Field label={t("field.sizeClass")} error={form.errorOf("sizeClass")}>
          {(props) => (
            <Select
              {...props}
              allowClear
              value={value.sizeClass}
              onChange={(sizeClass: SizeClass | undefined) => update({ sizeClass })}
              options={SIZES.map((v) => ({ value: v, label: t(`size.${v}`) }))}
            />
          )}
        </Field>
        <Field label={t("field.headcount")} error={form.errorOf("headcount")}>
          {(props) => (
            <InputNumber
              {...props}
              min={0}
              precision={0}
              value={value.headcount}
              onChange={(headcount) => update({ headcount })}
            />
          )}
        </Field>
        <CustomFieldInputs
          fields={fields}
          values={value.customFields}
          onChange={(customFields) => update({ customFields })}
          errorOf={form.errorOf}
        />
      </div>
      {text("leadSource")}
    </FormDialog>
  );
}
