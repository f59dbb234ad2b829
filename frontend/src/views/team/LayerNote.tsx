import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import { statusOf } from "../../api/problem";
import type { Schemas } from "../../api/types";
import { useDraft } from "../../ui/draft";
import { FormErrors } from "../../ui/FormErrors";
import { useFormats } from "../../ui/format";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { refreshReviews } from "./refresh";

interface Props {
  review: Schemas["Review"];
  customer: Schemas["ReviewedCustomer"];
  layer: Schemas["ReviewLayer"];
  open: boolean;
}

/** What was said about a layer; what is typed stays until it is saved. */
export function LayerNote({ review, customer, layer, open }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const [stale, setStale] = useState(false);
  const draft = useDraft(`review.${review.id}.${customer.customerId}.${layer.layer}`, {
    note: layer.note ?? "",
  });
  const form = useSubmit(async () => {
    const path = { id: review.id, customerId: customer.customerId, layer: layer.layer };
    try {
      await api.PUT("/api/v1/five-layer/reviews/{id}/customers/{customerId}/layers/{layer}", {
        params: { path },
        headers: { "If-Match": `"${customer.version}"` },
        body: { note: draft.value.note.trim() || null },
      });
      setStale(false);
      draft.done();
      toast(t("reviews.noteSaved"));
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      setStale(true);
    }
    await refreshReviews();
  });
  const words = layer.note && (
    <p className="faint">
      {layer.notedByName} · {format.dateTime(layer.notedAt)}
    </p>
  );
  if (!open) {
    return layer.note ? (
      <>
        <p className="prose">{layer.note}</p>
        {words}
      </>
    ) : null;
  }
  const changed = draft.value.note.trim() !== (layer.note ?? "");
  return (
    <div className="review-note">
      <FormErrors messages={stale ? [t("reviews.stale")] : form.rest} />
      <Input.TextArea
        aria-label={`${t("reviews.layerNote")} ${t(`reviews.layer.${layer.layer}`)}`}
        placeholder={t("reviews.layerNoteHint")}
        autoSize={{ minRows: 1, maxRows: 10 }}
        maxLength={4000}
        value={draft.value.note}
        onChange={(e) => draft.update({ note: e.target.value })}
        onKeyDown={(e) => {
          if (e.key === "Enter" && (e.ctrlKey || e.metaKey) && changed && !form.busy)
            void form.submit();
        }}
      />
      {changed ? (
        <Button size="small" type="primary" loading={form.busy} onClick={() => void form.submit()}>
          {t("reviews.saveNote")}
        </Button>
      ) : (
        words
      )}
    </div>
  );
}
