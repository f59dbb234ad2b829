import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormDialog } from "../../ui/FormDialog";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshPurchases } from "./refresh";

interface Props {
  order: Schemas["OrderSummary"];
  close: () => void;
}

/** It does not count any more, and stays readable with the reason. */
export function CancelOrderDialog({ order, close }: Props) {
  const { t } = useTranslation();
  const draft = useDraft(`cancelOrder.${order.id}`, { reason: "" });
  const form = useSubmit(
    async () => {
      await api.POST("/api/v1/orders/{id}/cancellation", {
        params: { path: { id: order.id } },
        body: { reason: draft.value.reason.trim() },
      });
      draft.done();
      close();
      toast(t("purchases.cancelled"));
      await refreshPurchases();
    },
    ["reason"],
    { reason: draft.value.reason.trim() ? undefined : t("needs.missing") },
  );
  return (
    <FormDialog
      title={t("purchases.cancelTitle")}
      width={460}
      close={close}
      draft={draft}
      form={form}
      save={() => void form.submit()}
      submit={t("purchases.cancel")}
      danger
    >
      <p className="soft">{t("purchases.cancelText", { name: order.customerName })}</p>
      <p>{t("purchases.cancelFinal")}</p>
      <p className="soft">{t("purchases.cancelReturns")}</p>
      <Field label={t("purchases.reason")} error={form.errorOf("reason")} required>
        {(p) => (
          <Input.TextArea
            {...p}
            autoFocus
            autoSize={{ minRows: 2 }}
            maxLength={1000}
            value={draft.value.reason}
            onChange={(e) => draft.update({ reason: e.target.value })}
          />
        )}
      </Field>
    </FormDialog>
  );
}
