import { PhoneOutlined } from "@ant-design/icons";
import { $api } from "../../api/client";

/** The number is read when it is shown, and so counts among the contacts that one looked at. */
export function ContactPhone({ contactId }: { contactId: string }) {
  const { data, error } = $api.useQuery(
    "get",
    "/api/v1/contacts/{id}",
    { params: { path: { id: contactId } } },
    { placeholderData: undefined, staleTime: 60_000 },
  );
  // Gone, or out of sight, since the list was read.
  if (error) return null;
  const phone = data?.phones[0];
  return (
    <a
      className="pane-phone num"
      href={phone && `tel:${phone}`}
      aria-busy={data === undefined || undefined}
    >
      <PhoneOutlined /> {phone ?? "…"}
    </a>
  );
}
