import type { TFunction } from "i18next";
import { api } from "../../api/client";
import { toast } from "../../ui/toast";
import { refreshPurchases } from "./refresh";

/** An order entered by mistake is cancelled: it stays readable, and the customer stays won. */
export async function takeBackOrder(id: string, t: TFunction): Promise<void> {
  await api.POST("/api/v1/orders/{id}/cancellation", {
    params: { path: { id } },
    body: { reason: t("purchases.undoReason") },
  });
  toast(t("purchases.takenBack"));
  await refreshPurchases();
}
