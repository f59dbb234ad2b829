import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { StatePill } from "./StatePill";
import "./partners.css";

const SHOWN = 5;

/** Beside a customer that a partner has registered: who, for what, until when. */
export function ProtectedBy({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/deal-registrations", {
    params: {
      query: {
        customerId: [customerId],
        state: ["PROTECTING", "WAITING"],
        sort: "registeredOn",
        limit: SHOWN,
      },
    },
  });
  const rows = query.data?.items ?? [];
  if (rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="protected-by">
      <div className="card-head">
        <h2 id="protected-by">{t("customer.tab.registrations")}</h2>
        <Link to="/customers/$id" params={{ id: customerId }} search={{ tab: "registrations" }}>
          {t("partners.details")}
        </Link>
      </div>
      {rows.map((row) => (
        <div key={row.id} className="protected-by">
          <p className="row">
            <strong>{row.partnerName}</strong>
            <StatePill row={row} />
          </p>
          <p className="soft num">
            {t("partners.forUntil", {
              product: row.productName ?? t("partners.allProducts"),
              until: format.date(row.validUntil),
            })}
          </p>
        </div>
      ))}
    </section>
  );
}
