import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useUsers } from "../../ui/PersonPicker";

/** Colleagues, as a form offers them. */
export function useColleagues() {
  const users = useUsers();
  return (users.data?.items ?? []).map((one) => ({ value: one.id, label: one.displayName }));
}

/** The people of a customer, as a form offers them. */
export function usePeopleOf(customerId: string) {
  const { t } = useTranslation();
  const contacts = $api.useQuery("get", "/api/v1/contacts", {
    params: { query: { customerId: [customerId], limit: 200 } },
  });
  return {
    options: (contacts.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })),
    hint: contacts.data?.items.length === 0 ? t("layers.noContacts") : undefined,
  };
}

/** Competitors, as a form offers them. */
export function useCompetitors() {
  const competitors = $api.useQuery("get", "/api/v1/competitors", {
    params: { query: { limit: 200 } },
  });
  return (competitors.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }));
}
