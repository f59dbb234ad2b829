import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { ExportMenu } from "../../ui/ExportMenu";
import { Loaded } from "../../ui/Loaded";
import { ProductDialog } from "./ProductDialog";

/** What it sells, and which of ours that stands against. */
export function ProductsCard({ competitorId, writes }: { competitorId: string; writes: boolean }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState<Schemas["CompetitorProduct"] | "new">();
  const mayExport = can(useMe(), "export");
  const query = $api.useQuery("get", "/api/v1/competitors/{id}/products", {
    params: { path: { id: competitorId }, query: { limit: 200 } },
  });
  return (
    <section className="card" aria-labelledby="rival-products">
      <div className="card-head">
        <h2 id="rival-products">{t("rivals.products")}</h2>
        <span className="row">
          {mayExport && (query.data?.items.length ?? 0) > 0 && (
            <ExportMenu list="competitor-products" query={{ competitorId: [competitorId] }} />
          )}
          {writes && (
            <Button aria-label={t("rivals.addProduct")} onClick={() => setEditing("new")}>
              {t("action.add")}
            </Button>
          )}
        </span>
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("rivals.noProducts")}</p>
          ) : (
            <ul className="rival-products">
              {items.map((product) => (
                <li key={product.id}>
                  <p className="row">
                    <strong>{product.name}</strong>
                    {writes && (
                      <Button
                        type="text"
                        size="small"
                        icon={<EditOutlined />}
                        aria-label={t("rivals.editProductNamed", { name: product.name })}
                        onClick={() => setEditing(product)}
                      />
                    )}
                  </p>
                  {product.description && <p className="prose soft">{product.description}</p>}
                  <p className="faint">
                    {[
                      product.against && t("rivals.standsAgainst", { what: product.against }),
                      product.priceNote,
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {editing && (
        <ProductDialog
          competitorId={competitorId}
          product={editing === "new" ? undefined : editing}
          close={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}
