import { MailOutlined, PhoneOutlined, WechatOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Contact } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";

/** Who, where, and how to reach them. */
export function ContactRow({ contact }: { contact: Contact }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <li className="contact-row">
      <strong className="contact-name">{contact.name}</strong>
      <ul className="contact-places">
        {contact.customers.map((place) => (
          <li key={`${place.customerId}-${place.since ?? ""}`} className="row">
            <Link
              to="/customers/$id"
              params={{ id: place.customerId }}
              search={{ tab: "contacts" }}
            >
              {place.customerName}
            </Link>
            <span className="faint">
              {[place.department, place.position].filter(Boolean).join(" · ")}
            </span>
            {place.role && <Pill>{place.role}</Pill>}
            {place.leftOn && (
              <Pill tone="warn">{t("contacts.leftOn", { date: format.date(place.leftOn) })}</Pill>
            )}
          </li>
        ))}
      </ul>
      <span className="contact-ways num">
        {contact.phones.map((phone) => (
          <a key={phone} href={`tel:${phone}`}>
            <PhoneOutlined /> {phone}
          </a>
        ))}
        {contact.email && (
          <a href={`mailto:${contact.email}`}>
            <MailOutlined /> {contact.email}
          </a>
        )}
        {contact.wechat && (
          <span className="soft">
            <WechatOutlined aria-label={t("contacts.wechat")} /> {contact.wechat}
          </span>
        )}
      </span>
    </li>
  );
}
