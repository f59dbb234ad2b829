import { DeleteOutlined } from "@ant-design/icons";
import { Button, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import type { LineDraft } from "./orderDraft";
import { priceAt } from "./orderDraft";
import { ProductPicker } from "./ProductPicker";

interface Props {
  line: LineDraft;
  place: number;
  priceTierId: string | null;
  error: string | undefined;
  change: (part: Partial<LineDraft>) => void;
  remove: (() => void) | undefined;
}

/** One product of an order: its price comes from the tier and can be another. */
export function LineFields({ line, place, priceTierId, error, change, remove }: Props) {
  const { t } = useTranslation();
  const named = (name: string) => t("purchases.ofLine", { name, line: place });
  return (
    <fieldset className="order-line">
      <legend className="visually-hidden">{t("purchases.line", { line: place })}</legend>
      <div className="order-line-product">
        <ProductPicker
          label={named(t("purchases.product"))}
          value={line.product}
          onChange={(product) =>
            change({
              product: product && { id: product.id, name: `${product.code} ${product.name}` },
              unitPrice: product ? (priceAt(product, priceTierId) ?? line.unitPrice) : null,
            })
          }
        />
      </div>
      <Figure
        label={t("purchases.quantity")}
        name={named(t("purchases.quantity"))}
        value={line.quantity}
        decimals={3}
        onChange={(quantity) => change({ quantity })}
      />
      <Figure
        label={t("purchases.unitPrice")}
        name={named(t("purchases.unitPrice"))}
        value={line.unitPrice}
        decimals={2}
        onChange={(unitPrice) => change({ unitPrice })}
      />
      <Figure
        label={t("purchases.unitCost")}
        name={named(t("purchases.unitCost"))}
        value={line.unitCost}
        decimals={2}
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
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface FigureProps {
  label: string;
  name: string;
  value: number | null;
  decimals: number;
  onChange: (value: number | null) => void;
}

function Figure({ label, name, value, decimals, onChange }: FigureProps) {
  return (
    <label className="order-line-figure">
      <span className="faint">{label}</span>
      <InputNumber<number>
        aria-label={name}
        min={0}
        precision={value !== null && Number.isInteger(value) && decimals === 3 ? 0 : undefined}
        step={1}
        controls={false}
        value={value}
        onChange={(v) => onChange(v === null ? null : Number(v.toFixed(decimals)))}
      />
    </label>
  );
}
