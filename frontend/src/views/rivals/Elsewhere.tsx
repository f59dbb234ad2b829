import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { PurchaseDialog } from "./PurchaseDialog";

/** What a customer is known to buy elsewhere. */
export function Elsewhere({ customerId, writes }: { customerId: string; writes: boolean }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Schemas["CompetingPurchase"] | "new">();
  const mayExport = can(useMe(), "export");
  const query = $api.useQuery("get", "/api/v1/customers/{id}/competing-purchases", {
    params: { path: { id: customerId }, query: { limit: 200 } },
  });
  return (
    <section aria-labelledby="elsewhere">
      <div className="card-head">
        <h2 id="elsewhere">{t("rivals.elsewhere")}</h2>
        <span className="row">
          {mayExport && (query.data?.items.length ?? 0) > 0 && (
            <ExportMenu list="competing-purchases" query={{ customerId: [customerId] }} />
          )}
          {writes && <Button onClick={() => setEditing("new")}>{t("rivals.addPurchase")}</Button>}
        </span>
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("rivals.noPurchases")}</p>
          ) : (
            <PurchaseTable items={items} edit={writes ? setEditing : undefined} />
          )
        }
      </Loaded>
      {editing && (
        <PurchaseDialog
          customerId={customerId}
          purchase={editing === "new" ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

interface TableProps {
  items: Schemas["CompetingPurchase"][];
  edit?: (purchase: Schemas["CompetingPurchase"]) => void;
}

function PurchaseTable({ items, edit }: TableProps) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("rivals.product")}</th>
            <th scope="col">{t("rivals.instead")}</th>
            <th scope="col">{t("statusChange.competitor")}</th>
            <th scope="col">{t("rivals.period")}</th>
            <th scope="col">{t("rivals.amount")}</th>
            <th scope="col">{t("rivals.source")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <tr key={one.id}>
              <th scope="row">
                {one.product}
                {edit && (
                  <Button
                    type="text"
                    size="small"
                    icon={<EditOutlined />}
                    aria-label={t("rivals.editPurchase", { product: one.product })}
                    onClick={() => edit(one)}
                  />
                )}
              </th>
              <td data-label={t("rivals.instead")}>
                {one.productName ?? <span className="faint">{t("rivals.notAssigned")}</span>}
              </td>
              <td data-label={t("statusChange.competitor")}>
                {one.competitorName ?? t("rivals.unknown")}
              </td>
              <td className="num" data-label={t("rivals.period")}>
                {format.shortDate(one.periodFrom)} – {format.shortDate(one.periodTo)}
              </td>
              <td className="num" data-label={t("rivals.amount")}>
                {format.money(one.amount)}
              </td>
              <td data-label={t("rivals.source")}>{one.source ?? "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
