import { Button, Modal } from "antd";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { merge, undoMerge } from "./merging";
import { MergePreview } from "./MergePreview";

/** Two records of one organisation become one: which is the other, and which of them stays. */
export function MergeDialog({ customer, close }: { customer: Customer; close: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const [other, setOther] = useState<PickedCustomer>();
  const [survivorId, setSurvivorId] = useState(customer.id);
  const twins = $api.useQuery("get", "/api/v1/customers/duplicates", {
    params: { query: { name: customer.name, creditCode: customer.creditCode ?? undefined } },
  });
  const likely = (twins.data?.items ?? []).filter((d) => d.id && !d.masked && d.id !== customer.id);
  const form = useSubmit(async () => {
    if (!other) return;
    const mergedId = survivorId === customer.id ? other.id : customer.id;
    const mergeId = await merge(survivorId, mergedId);
    close();
    toast(t("merge.done", { name: other.name }), {
      undo: mergeId && can(me, "confirm") ? () => void undoMerge(survivorId, mergeId) : undefined,
    });
    if (survivorId !== customer.id) {
      await navigate({ to: "/customers/$id", params: { id: survivorId }, search: {} });
    }
  }, ["mergedId"]);
  const choose = (picked: PickedCustomer | undefined) => {
    setOther(picked);
    setSurvivorId(customer.id);
  };
  return (
    <Modal open title={t("merge.title")} footer={null} onCancel={close} width={680}>
      <form
        className="stack"
        onSubmit={(e) => {
          e.preventDefault();
          void form.submit();
        }}
      >
        <FormErrors messages={form.rest} />
        <Field label={t("merge.other")} error={form.errorOf("mergedId")} required>
          {({ id, status }) => (
            <CustomerPicker
              id={id}
              status={status}
              value={other}
              except={customer.id}
              onChange={choose}
            />
          )}
        </Field>
        {!other && likely.length > 0 && (
          <div className="chips" role="group" aria-label={t("merge.likely")}>
            <span className="faint">{t("merge.likely")}</span>
            {likely.map((d) => (
              <button
                key={d.id}
                type="button"
                className="chip"
                onClick={() => d.id && choose({ id: d.id, name: d.name })}
              >
                {d.name}
              </button>
            ))}
          </div>
        )}
        {other && (
          <MergePreview
            customer={customer}
            otherId={other.id}
            survivorId={survivorId}
            choose={setSurvivorId}
          />
        )}
        <p className="soft">{t("merge.text")}</p>
        <div className="form-foot">
          <Button type="primary" htmlType="submit" loading={form.busy} disabled={!other}>
            {t("merge.submit")}
          </Button>
          <Button onClick={close}>{t("action.cancel")}</Button>
        </div>
      </form>
    </Modal>
  );
}
