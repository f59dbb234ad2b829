import { Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Contact } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { positionAt } from "./position";
import { saveContact } from "./saveContact";

interface Props {
  customerId: string;
  contact: Contact | undefined;
  close: () => void;
}

const TEXTS = ["name", "department", "position", "phone", "email", "wechat", "role"] as const;

export function ContactDialog({ customerId, contact, close }: Props) {
  const { t } = useTranslation();
  const here = contact && positionAt(contact, customerId);
  const draft = useDraft(`contact.${contact?.id ?? customerId}`, {
    name: contact?.name ?? "",
    phone: contact?.phones[0] ?? "",
    email: contact?.email ?? "",
    wechat: contact?.wechat ?? "",
    department: here?.department ?? "",
    position: here?.position ?? "",
    role: here?.role ?? "",
    reportsToId: here?.reportsToId ?? "",
    notes: contact?.notes ?? "",
    left: Boolean(here?.leftOn),
  });
  const { value, update } = draft;
  const others = $api.useQuery("get", "/api/v1/contacts", {
    params: { query: { customerId: [customerId], left: false, limit: 200 } },
  });
  const superiors = (others.data?.items ?? [])
    .filter((one) => one.id !== contact?.id)
    .map((one) => ({ value: one.id, label: one.name }));
  const form = useSubmit(async () => {
    await saveContact(customerId, contact, value);
    draft.done();
    close();
    toast(t("contacts.saved", { name: value.name.trim() }));
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/contacts"] });
  }, [
    "name",
    "department",
    "position",
    "role",
    "reportsToId",
    "customers/0/reportsToId",
    "phones/0",
    "email",
    "wechat",
    "notes",
  ]);

  return (
    <FormDialog
      title={contact ? t("contacts.edit") : t("contacts.add")}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={value.name.trim() !== ""}
    >
      <div className="fields-2">
        {TEXTS.map((field) => (
          <Field
            key={field}
            label={t(`contacts.${field}`)}
            error={field === "phone" ? form.errorOf("phones", 0) : form.errorOf(field)}
            required={field === "name"}
          >
            {(props) => (
              <Input
                {...props}
                autoFocus={field === "name"}
                value={value[field]}
                onChange={(e) => update({ [field]: e.target.value })}
              />
            )}
          </Field>
        ))}
        <Field
          label={t("contacts.reportsTo")}
          error={form.errorOf("reportsToId") ?? form.errorOf("customers", 0, "reportsToId")}
        >
          {(props) => (
            <Select
              {...props}
              allowClear
              showSearch={{ optionFilterProp: "label" }}
              value={value.reportsToId || undefined}
              onChange={(id?: string) => update({ reportsToId: id ?? "" })}
              options={superiors}
            />
          )}
        </Field>
      </div>
      <Field label={t("contacts.notes")} error={form.errorOf("notes")}>
        {(props) => (
          <Input.TextArea
            {...props}
            autoSize={{ minRows: 2 }}
            value={value.notes}
            onChange={(e) => update({ notes: e.target.value })}
          />
        )}
      </Field>
      {contact && !here?.leftOn && (
        <Checkbox checked={value.left} onChange={(e) => update({ left: e.target.checked })}>
          {t("contacts.left")}
        </Checkbox>
      )}
    </FormDialog>
  );
}
