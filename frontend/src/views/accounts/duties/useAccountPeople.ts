import { $api } from "../../../api/client";
import { useUsers } from "../../../ui/PersonPicker";

/** Whom a form about an account can name: its contacts, and our people. */
export function useAccountPeople(customerId: string) {
  const contacts = $api.useQuery("get", "/api/v1/contacts", {
    params: { query: { customerId: [customerId], limit: 100 } },
  });
  const users = useUsers();
  return {
    contacts: (contacts.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
    colleagues: (users.data?.items ?? []).map((one) => ({
      value: one.id,
      label: one.displayName,
    })),
  };
}
