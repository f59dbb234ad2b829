import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { RecordDialog } from "./RecordDialog";
import { valuesOf, type RecordField } from "./record";
import { useProductOptions } from "./products";
import { refreshRivals } from "./refresh";

type Name =
  | "competitorId"
  | "productId"
  | "product"
  | "periodFrom"
  | "periodTo"
  | "amount"
  | "source"
  | "note";

interface Props {
  customerId: string;
  purchase?: Schemas["CompetingPurchase"];
  /** Ours in whose place it was bought, where one begins at a product. */
  productId?: string;
  close: () => void;
}

const ONE = "/api/v1/customers/{id}/competing-purchases/{purchaseId}";

/** What a customer bought elsewhere. */
export function PurchaseDialog({ customerId, purchase, productId, close }: Props) {
  const { t } = useTranslation();
  const competitors = $api.useQuery("get", "/api/v1/competitors", {
    params: { query: { limit: 200 } },
  });
  const products = useProductOptions(purchase);
  const fields: RecordField<Name>[] = [
    { name: "product", label: t("rivals.product"), kind: "text", required: true },
    {
      name: "competitorId",
      label: t("statusChange.competitor"),
      kind: "choice",
      options: (competitors.data?.items ?? []).map((c) => ({ value: c.id, label: c.name })),
    },
    {
      name: "productId",
      label: t("rivals.instead"),
      hint: t("rivals.insteadHint"),
      kind: "choice",
      options: products,
    },
    {
      name: "periodFrom",
      label: t("rivals.periodFrom"),
      kind: "day",
      required: true,
      limit: "past",
    },
    { name: "periodTo", label: t("rivals.periodTo"), kind: "day", required: true, limit: "past" },
    { name: "amount", label: t("rivals.amountYuan"), kind: "number", required: true },
    { name: "source", label: t("rivals.source"), kind: "text" },
    { name: "note", label: t("rivals.notes"), kind: "area", wide: true },
  ];
  const removal = useSubmit(async (id: string) => {
    const params = { path: { id: customerId, purchaseId: id } };
    await api.GET(ONE, { params });
    await api.DELETE(ONE, { params });
    close();
    toast(t("rivals.removed"));
    await refreshRivals();
  });
  return (
    <RecordDialog
      title={
        purchase ? t("rivals.editPurchase", { product: purchase.product }) : t("rivals.addPurchase")
      }
      draftKey={`rivalPurchase.${purchase?.id ?? customerId}${productId ?? ""}`}
      fields={fields}
      present={purchase ? valuesOf(fields, purchase) : { productId }}
      saved={t("rivals.saved")}
      close={close}
      note={
        purchase && (
          <Button
            danger
            type="text"
            loading={removal.busy}
            onClick={() => void removal.submit(purchase.id)}
          >
            {t("action.remove")}
          </Button>
        )
      }
      save={async (typed) => {
        const body = typed as unknown as Schemas["CompetingPurchaseRequest"];
        if (!purchase) {
          const params = { path: { id: customerId } };
          return api.POST("/api/v1/customers/{id}/competing-purchases", { params, body });
        }
        const params = { path: { id: customerId, purchaseId: purchase.id } };
        await api.GET(ONE, { params });
        return api.PATCH(ONE, { params, body });
      }}
    />
  );
}
