import { Button, Checkbox, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Contact } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";

interface Props {
  customerId: string;
  contact: Contact | undefined;
  close: () => void;
}

const TEXTS = ["name", "department", "position", "phone", "email", "wechat", "role"] as const;

export function ContactDialog({ customerId, contact, close }: Props) {
  const { t } = useTranslation();
  const link = contact?.customers.find((c) => c.customerId === customerId);
  const draft = useDraft(`contact.${contact?.id ?? customerId}`, {
    name: contact?.name ?? "",
    department: contact?.department ?? "",
    position: contact?.position ?? "",
    phone: contact?.phones[0] ?? "",
    email: contact?.email ?? "",
    wechat: contact?.wechat ?? "",
    role: link?.role ?? "",
    notes: contact?.notes ?? "",
    left: contact?.left ?? false,
  });
  const { value, update } = draft;
  const form = useSubmit(async () => {
    const orNull = (text: string) => text.trim() || null;
    const phones = [value.phone.trim(), ...(contact?.phones.slice(1) ?? [])].filter(Boolean);
    const others = (contact?.customers ?? []).filter((c) => c.customerId !== customerId);
    const body = {
      name: value.name.trim(),
      department: orNull(value.department),
      position: orNull(value.position),
      phones,
      email: orNull(value.email),
      wechat: orNull(value.wechat),
      notes: orNull(value.notes),
      left: value.left,
      customers: [
        ...others.map(({ customerId: id, role, primary }) => ({ customerId: id, role, primary })),
        { customerId, role: orNull(value.role), primary: link?.primary ?? false },
      ],
    };
    if (contact) {
      const params = { path: { id: contact.id } };
      await api.GET("/api/v1/contacts/{id}", { params });
      await api.PATCH("/api/v1/contacts/{id}", { params, body });
    } else {
      await api.POST("/api/v1/contacts", { body });
    }
    draft.done();
    close();
    toast(t("contacts.saved", { name: value.name.trim() }));
    await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/contacts"] });
  }, ["name", "department", "position", "phones/0", "email", "wechat", "notes"]);

  return (
    <Modal
      open
      footer={null}
      onCancel={close}
      title={contact ? t("contacts.edit") : t("contacts.add")}
    >
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void form.submit();
        }}
      >
        <FormErrors messages={form.rest} />
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
        <Checkbox checked={value.left} onChange={(e) => update({ left: e.target.checked })}>
          {t("contacts.left")}
        </Checkbox>
        <div className="form-foot">
          <Button
            type="primary"
            htmlType="submit"
            loading={form.busy}
            disabled={!value.name.trim()}
          >
            {t("action.save")}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Modal>
  );
}
