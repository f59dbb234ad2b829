import { Button, Input, Modal } from "antd";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { claim, release } from "../pool/claim";

/** Back to the public pool, for somebody else to take. */
export function ReleaseDialog({ customer, close }: { customer: Customer; close: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const draft = useDraft(`release.${customer.id}`, { reason: "" });
  const form = useSubmit(async () => {
    await release(customer.id, draft.value.reason.trim());
    draft.done();
    close();
    toast(t("release.done", { name: customer.name }), {
      undo:
        customer.ownerId === me.id && can(me, "claim") ? () => void claim(customer.id) : undefined,
    });
    await navigate({ to: "/customers", search: {} });
  }, ["reason"]);
  return (
    <Modal open title={t("release.title")} footer={null} onCancel={close} width={460}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void form.submit();
        }}
      >
        <FormErrors messages={form.rest} />
        <p className="soft">{t("release.text", { name: customer.name })}</p>
        <Field label={t("release.reason")} error={form.errorOf("reason")}>
          {(props) => (
            <Input.TextArea
              {...props}
              autoFocus
              autoSize={{ minRows: 2 }}
              value={draft.value.reason}
              onChange={(e) => draft.update({ reason: e.target.value })}
            />
          )}
        </Field>
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy}>
            {t("release.submit")}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Modal>
  );
}
