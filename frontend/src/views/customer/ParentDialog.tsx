import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Customer } from "../../api/types";
import { queryClient } from "../../app/queryClient";
import { CustomerPicker, type PickedCustomer } from "../../ui/CustomerPicker";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { editCustomer, refreshCustomers } from "../customers/editCustomer";

async function setParent(id: string, parentId: string | null): Promise<void> {
  await editCustomer(id, { parentId });
  await refreshCustomers();
  await queryClient.invalidateQueries({ queryKey: ["get", "/api/v1/customers/{id}/group"] });
}

/** To whom a customer belongs. Whether that is possible says the service. */
export function ParentDialog({ customer, close }: { customer: Customer; close: () => void }) {
  const { t } = useTranslation();
  const before = customer.parentId ?? null;
  const [parent, setNewParent] = useState<PickedCustomer | undefined>(
    before ? { id: before, name: customer.parentName ?? "" } : undefined,
  );
  const form = useSubmit(async () => {
    await setParent(customer.id, parent?.id ?? null);
    close();
    toast(t("group.saved", { name: customer.name }), {
      undo: () => setParent(customer.id, before),
    });
  }, ["parentId"]);
  return (
    <FormDialog
      title={t("group.parent")}
      width={460}
      close={close}
      form={form}
      save={() => void form.submit()}
      submit={t("action.save")}
      ready={(parent?.id ?? null) !== before}
    >
      <Field
        label={t("group.parent")}
        error={form.errorOf("parentId")}
        hint={t("group.parentHint")}
      >
        {({ id, status }) => (
          <CustomerPicker
            id={id}
            status={status}
            value={parent}
            except={customer.id}
            onChange={setNewParent}
          />
        )}
      </Field>
    </FormDialog>
  );
}
