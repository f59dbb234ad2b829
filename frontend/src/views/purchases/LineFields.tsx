import { DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { FigureInput } from "../../ui/FigureInput";
import type { LineDraft } from "./orderDraft";
import { priceAt } from "./orderDraft";
import { ProductPicker } from "./ProductPicker";

interface Props {
  line: LineDraft;
  place: number;
  priceTierId: string | null;
  errorOf: (name: "productId" | "quantity" | "unitPrice" | "unitCost") => string | undefined;
  change: (part: Partial<LineDraft>) => void;
  remove: (() => void) | undefined;
}

/** One product of an order: its price comes from the tier and can be another. */
export function LineFields({ line, place, priceTierId, errorOf, change, remove }: Props) {
  const { t } = useTranslation();
  const named = (name: string) => t("purchases.ofLine", { name, line: place });
  return (
    <fieldset className="order-line">
      <legend className="visually-hidden">{t("purchases.line", { line: place })}</legend>
      <div className="order-line-product" data-wrong={errorOf("productId") ? true : undefined}>
        <ProductPicker
          status={errorOf("productId") ? "error" : undefined}
          label={named(t("purchases.product"))}
          value={line.product}
          onChange={(product) =>
            change({
              product: product && { id: product.id, name: `${product.code} ${product.name}` },
              unitPrice: product ? (priceAt(product, priceTierId) ?? line.unitPrice) : null,
            })
          }
        />
        <Wrong words={errorOf("productId")} />
      </div>
      <Figure
        label={t("purchases.quantity")}
        name={named(t("purchases.quantity"))}
        value={line.quantity}
        error={errorOf("quantity")}
        onChange={(quantity) => change({ quantity })}
      />
      <Figure
        label={t("purchases.unitPrice")}
        name={named(t("purchases.unitPrice"))}
        value={line.unitPrice}
        error={errorOf("unitPrice")}
        onChange={(unitPrice) => change({ unitPrice })}
      />
      <Figure
        label={t("purchases.unitCost")}
        name={named(t("purchases.unitCost"))}
        value={line.unitCost}
        error={errorOf("unitCost")}
        onChange={(unitCost) => change({ unitCost })}
      />
      {remove && (
        <Button
          type="text"
          icon={<DeleteOutlined />}
          aria-label={t("purchases.removeLine", { line: place })}
          onClick={remove}
        />
      )}
    </fieldset>
  );
}

interface FigureProps {
  label: string;
  name: string;
  value: number | null;
  error: string | undefined;
  onChange: (value: number | null) => void;
}

function Figure({ label, name, value, error, onChange }: FigureProps) {
  return (
    <label className="order-line-figure" data-wrong={error ? true : undefined}>
      <span className="faint">{label}</span>
      <FigureInput
        aria-label={name}
        status={error ? "error" : undefined}
        value={value}
        onChange={onChange}
      />
      <Wrong words={error} />
    </label>
  );
}

function Wrong({ words }: { words: string | undefined }) {
  return words ? (
    <span className="field-error" role="alert">
      {words}
    </span>
  ) : null;
}
