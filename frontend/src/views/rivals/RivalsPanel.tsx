import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { EmptyState } from "../../ui/EmptyState";
import { Loaded } from "../../ui/Loaded";
import { Dossier } from "./Dossier";
import { DossierDialog } from "./DossierDialog";
import { Elsewhere } from "./Elsewhere";
import "./rivals.css";

/** Which competitors supply a customer, what is known of that, and what it buys elsewhere. */
export function RivalsPanel({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const writes = customer.access === "WRITE";
  const query = $api.useQuery("get", "/api/v1/customers/{id}/incumbencies", {
    params: { path: { id: customer.id }, query: { sort: "-endedOn", limit: 100 } },
  });
  const add = writes && <Button onClick={() => setAdding(true)}>{t("rivals.addDossier")}</Button>;
  return (
    <div className="rivals-panel">
      <section aria-labelledby="dossiers">
        <Loaded query={query} rows={6}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState
                title={t("rivals.noDossierTitle")}
                text={t("rivals.noDossierText")}
                action={add}
              />
            ) : (
              <>
                <div className="card-head">
                  <h2 id="dossiers">{t("rivals.incumbencies")}</h2>
                  {add}
                </div>
                {items.map((row) => (
                  <Dossier key={row.id} customerId={customer.id} id={row.id} writes={writes} />
                ))}
              </>
            )
          }
        </Loaded>
      </section>
      <Elsewhere customerId={customer.id} writes={writes} />
      {adding && <DossierDialog customerId={customer.id} close={() => setAdding(false)} />}
    </div>
  );
}
