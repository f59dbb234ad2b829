import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { Pill } from "../../ui/Pill";
import { SearchBox } from "../customers/SearchBox";
import { usePriceTiers } from "../purchases/tiers";
import { ProductDialog } from "./ProductDialog";

type Product = Schemas["Product"];

/** What is sold, and what it costs at each price tier. */
export default function ProductsSection() {
  const { t } = useTranslation();
  const [q, setQ] = useState<string>();
  const [editing, setEditing] = useState<Product | "new">();
  const tiers = usePriceTiers();
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/products",
    { params: { query: { q, limit: 50, count: true } } },
    byPage,
  );
  return (
    <div className="stack">
      <div className="row">
        <div className="product-search">
          <SearchBox
            value={q}
            label={t("settings.products.search")}
            hint={t("settings.products.search")}
            onChange={setQ}
          />
        </div>
        <Button onClick={() => setEditing("new")}>{t("settings.products.add")}</Button>
      </div>
      <Loaded query={pages} rows={8}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          if (rows.length === 0) return <p className="faint">{t("settings.products.none")}</p>;
          return (
            <>
              <ProductTable products={rows} tiers={tiers.data?.items ?? []} edit={setEditing} />
              <More pages={pages} shown={rows.length} total={data.pages[0]?.total} />
            </>
          );
        }}
      </Loaded>
      {editing && (
        <ProductDialog
          product={editing === "new" ? undefined : editing}
          tiers={tiers.data?.items ?? []}
          close={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

interface TableProps {
  products: Product[];
  tiers: Schemas["PriceTier"][];
  edit: (product: Product) => void;
}

function ProductTable({ products, tiers, edit }: TableProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const shown = tiers.filter((tier) => tier.active);
  return (
    <div className="plain-scroll">
      <table className="groups stacked">
        <thead>
          <tr>
            <th scope="col">{t("settings.products.name")}</th>
            <th scope="col">{t("settings.products.unit")}</th>
            {shown.map((tier) => (
              <th key={tier.id} scope="col" className="right">
                {tier.name}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t("action.edit")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {products.map((product) => (
            <tr key={product.id}>
              <th scope="row">
                {product.name} <span className="faint num">{product.code}</span>
                {!product.active && <Pill>{t("settings.products.inactive")}</Pill>}
              </th>
              <td data-label={t("settings.products.unit")}>{product.unit ?? "–"}</td>
              {shown.map((tier) => (
                <td key={tier.id} className="num right" data-label={tier.name}>
                  {format.money(
                    product.prices.find((price) => price.priceTierId === tier.id)?.unitPrice,
                  )}
                </td>
              ))}
              <td>
                <Button
                  size="small"
                  type="text"
                  aria-label={t("settings.products.edit", { name: product.name })}
                  onClick={() => edit(product)}
                >
                  {t("action.edit")}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
