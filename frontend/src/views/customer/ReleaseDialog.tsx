import { Input } from "antd";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
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
      undo: customer.ownerId === me.id && can(me, "claim") ? () => claim(customer.id) : undefined,
    });
    await navigate({ to: "/customers", search: {} });
  }, ["reason"]);
  return (
    <FormDialog
      title={t("release.title")}
      width={460}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("release.submit")}
    >
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
    </FormDialog>
  );
}
