import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { RecordDialog } from "./RecordDialog";
import { valuesOf, type RecordField } from "./record";

interface Props {
  competitorId: string;
  product?: Schemas["CompetitorProduct"];
  close: () => void;
}

export function ProductDialog({ competitorId, product, close }: Props) {
  const { t } = useTranslation();
  const fields: RecordField<"name" | "against" | "priceNote" | "description">[] = [
    { name: "name", label: t("rivals.name"), kind: "text", required: true },
    { name: "against", label: t("rivals.against"), kind: "text" },
    { name: "priceNote", label: t("rivals.priceNote"), kind: "text", wide: true },
    { name: "description", label: t("rivals.description"), kind: "area", wide: true },
  ];
  return (
    <RecordDialog
      title={product ? t("rivals.editProduct") : t("rivals.addProduct")}
      draftKey={`rivalProduct.${product?.id ?? competitorId}`}
      fields={fields}
      present={valuesOf(fields, product)}
      saved={t("rivals.saved")}
      close={close}
      save={async (typed) => {
        const body = typed as unknown as Schemas["CompetitorProductRequest"];
        const path = { id: competitorId };
        if (!product) {
          return api.POST("/api/v1/competitors/{id}/products", { params: { path }, body });
        }
        const params = { path: { ...path, productId: product.id } };
        await api.GET("/api/v1/competitors/{id}/products/{productId}", { params });
        return api.PATCH("/api/v1/competitors/{id}/products/{productId}", { params, body });
      }}
    />
  );
}
