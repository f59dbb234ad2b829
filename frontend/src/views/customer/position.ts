import type { Contact } from "../../api/types";

/** What a contact is at one of its customers; the present place before one that was left. */
export function positionAt(contact: Contact, customerId: string) {
  const here = contact.customers.filter((c) => c.customerId === customerId);
  return here.find((c) => !c.leftOn) ?? here[0];
}
