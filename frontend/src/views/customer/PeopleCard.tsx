import { MailOutlined, PhoneOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { positionAt } from "./position";
import { Loaded } from "../../ui/Loaded";

/** Whom to call, at hand. */
export function PeopleCard({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/contacts", {
    params: { query: { customerId: [customerId], limit: 100 } },
  });
  return (
    <section className="card" aria-labelledby="people">
      <h2 id="people">{t("customer.tab.contacts")}</h2>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("contacts.none")}</p>
          ) : (
            <ul className="people">
              {items
                .filter((c) => !positionAt(c, customerId)?.leftOn)
                .slice(0, 5)
                .map((c) => (
                  <li key={c.id}>
                    <strong>{c.name}</strong>
                    <span className="faint">{positionAt(c, customerId)?.position}</span>
                    <span className="people-ways num">
                      {c.phones[0] && (
                        <a href={`tel:${c.phones[0]}`}>
                          <PhoneOutlined /> {c.phones[0]}
                        </a>
                      )}
                      {c.email && (
                        <a href={`mailto:${c.email}`}>
                          <MailOutlined /> {c.email}
                        </a>
                      )}
                    </span>
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
