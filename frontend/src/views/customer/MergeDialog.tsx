import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
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
      undo: mergeId && can(me, "confirm") ? () => undoMerge(survivorId, mergeId) : undefined,
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
    <FormDialog
      title={t("merge.title")}
      width={680}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("merge.submit")}
      ready={other !== undefined}
    >
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
    </FormDialog>
  );
}
