import { MailOutlined, PhoneOutlined, WechatOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Contact, Customer } from "../../api/types";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { ContactDialog } from "./ContactDialog";
import { positionAt } from "./position";

export function ContactsPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Contact | "new">();
  const query = $api.useQuery("get", "/api/v1/contacts", {
    params: { query: { customerId: [customer.id], limit: 100 } },
  });
  const add = customer.access === "WRITE" && (
    <Button onClick={() => setEditing("new")}>{t("contacts.add")}</Button>
  );
  return (
    <Loaded query={query}>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <EmptyState
              title={t("contacts.emptyTitle")}
              text={t("contacts.emptyText")}
              action={add}
            />
          ) : (
            <>
              <ul className="contact-grid">
                {items.map((c) => (
                  <li key={c.id} className="card">
                    <p className="row">
                      <strong>{c.name}</strong>
                      <RoleOf contact={c} customerId={customer.id} />
                      {positionAt(c, customer.id)?.leftOn && (
                        <Pill tone="warn">{t("contacts.left")}</Pill>
                      )}
                    </p>
                    <p className="soft">
                      {[
                        positionAt(c, customer.id)?.department,
                        positionAt(c, customer.id)?.position,
                      ]
                        .filter(Boolean)
                        .join(" · ") || "–"}
                      {positionAt(c, customer.id)?.reportsToName && (
                        <span className="faint">
                          {" "}
                          {t("projects.text.reportsTo", {
                            name: positionAt(c, customer.id)?.reportsToName,
                          })}
                        </span>
                      )}
                    </p>
                    <p className="num contact-ways">
                      {c.phones.map((phone) => (
                        <a key={phone} href={`tel:${phone}`}>
                          <PhoneOutlined />
                          {phone}
                        </a>
                      ))}
                      {c.email && (
                        <a href={`mailto:${c.email}`}>
                          <MailOutlined />
                          {c.email}
                        </a>
                      )}
                      {c.wechat && (
                        <span>
                          <WechatOutlined />
                          {c.wechat}
                        </span>
                      )}
                    </p>
                    {c.notes && <p className="faint prose">{c.notes}</p>}
                    {c.access === "WRITE" && (
                      <Button size="small" onClick={() => setEditing(c)}>
                        {t("action.edit")}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
              {add}
            </>
          )}
          {editing && (
            <ContactDialog
              customerId={customer.id}
              contact={editing === "new" ? undefined : editing}
              close={() => setEditing(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

function RoleOf({ contact, customerId }: { contact: Contact; customerId: string }) {
  const role = positionAt(contact, customerId)?.role;
  return role ? <Pill>{role}</Pill> : null;
}
