import { api } from "../../api/client";
import type { Contact } from "../../api/types";
import { positionAt } from "./position";

export interface ContactDraft {
  name: string;
  phone: string;
  email: string;
  wechat: string;
  department: string;
  position: string;
  role: string;
  reportsToId: string;
  notes: string;
  left: boolean;
}

const orNull = (text: string) => text.trim() || null;

/** The person, the place held at this customer, and leaving it are three facts of the API. */
export async function saveContact(
  customerId: string,
  contact: Contact | undefined,
  draft: ContactDraft,
): Promise<void> {
  const place = {
    customerId,
    department: orNull(draft.department),
    position: orNull(draft.position),
    role: orNull(draft.role),
    reportsToId: orNull(draft.reportsToId),
  };
  const person = {
    name: draft.name.trim(),
    phones: [draft.phone.trim(), ...(contact?.phones.slice(1) ?? [])].filter(Boolean),
    email: orNull(draft.email),
    wechat: orNull(draft.wechat),
    notes: orNull(draft.notes),
  };
  if (!contact) {
    await api.POST("/api/v1/contacts", { body: { ...person, customers: [place] } });
    return;
  }
  const params = { path: { id: contact.id } };
  await api.GET("/api/v1/contacts/{id}", { params });
  await api.PATCH("/api/v1/contacts/{id}", { params, body: person });
  const held = positionAt(contact, customerId);
  const moved = (["department", "position", "role", "reportsToId"] as const).some(
    (key) => place[key] !== (held?.[key] ?? null),
  );
  if (moved) await api.POST("/api/v1/contacts/{id}/positions", { params, body: place });
  if (draft.left && !held?.leftOn) {
    await api.POST("/api/v1/contacts/{id}/departures", { params, body: { customerId } });
  }
}
