import { Link } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useTranslation } from "react-i18next";
import { api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useDraft } from "../../ui/draft";
import { Field } from "../../ui/Field";
import { FormErrors } from "../../ui/FormErrors";
import { toast } from "../../ui/toast";
import { useSubmit } from "../../ui/useSubmit";
import { ActionList } from "./ActionList";
import { refreshReviews } from "./refresh";
import { Change } from "./ReviewCustomer";

type Review = Schemas["Review"];
type Reviewed = Schemas["ReviewedCustomer"];

/** What was said and agreed, customer by customer, and the end of the review. */
export function ReviewSummary({ review, customers }: { review: Review; customers: Reviewed[] }) {
  return (
    <div className="review-main">
      <Closing review={review} />
      {customers.map((customer) => (
        <Said key={customer.customerId} customer={customer} />
      ))}
    </div>
  );
}

function Closing({ review }: { review: Review }) {
  const { t } = useTranslation();
  const draft = useDraft(`review.${review.id}.closing`, { note: review.note ?? "" });
  const form = useSubmit(
    async (closed: boolean) => {
      const params = { path: { id: review.id } };
      // The version that is on the screen, also when it was read a while ago.
      await api.GET("/api/v1/five-layer/reviews/{id}", { params });
      await api.PATCH("/api/v1/five-layer/reviews/{id}", {
        params,
        body: { note: draft.value.note.trim() || null, closed },
      });
      draft.done();
      toast(t(closed ? "reviews.closedDone" : "reviews.reopened"));
      await refreshReviews();
    },
    ["note"],
  );
  const figures = [
    [t("reviews.customers"), review.customers],
    [t("reviews.noted"), review.customersNoted],
    [t("reviews.actions"), review.actions],
    [t("reviews.open"), review.openActions],
  ] as const;
  return (
    <section className="card" aria-labelledby="summary">
      <h2 id="summary">{t("reviews.summary")}</h2>
      <dl className="alarm-facts review-figures">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{value}</dd>
          </div>
        ))}
      </dl>
      <FormErrors messages={form.rest} />
      {review.manages && !review.closed ? (
        <div className="stack">
          <Field label={t("reviews.summaryNote")} error={form.errorOf("note")}>
            {(p) => (
              <Input.TextArea
                {...p}
                autoSize={{ minRows: 2, maxRows: 10 }}
                maxLength={4000}
                value={draft.value.note}
                onChange={(e) => draft.update({ note: e.target.value })}
              />
            )}
          </Field>
          <p className="row">
            <Button type="primary" loading={form.busy} onClick={() => void form.submit(true)}>
              {t("reviews.close")}
            </Button>
            <span className="faint">{t("reviews.closeText", { who: review.personName })}</span>
          </p>
        </div>
      ) : (
        <>
          {review.note && <p className="prose">{review.note}</p>}
          {review.manages && (
            <Button loading={form.busy} onClick={() => void form.submit(false)}>
              {t("reviews.reopen")}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Said({ customer }: { customer: Reviewed }) {
  const { t } = useTranslation();
  const layers = customer.layers.filter((layer) => layer.note || layer.actions.length > 0);
  return (
    <section className="card" aria-labelledby={`said-${customer.customerId}`}>
      <div className="card-head">
        <h3 id={`said-${customer.customerId}`}>
          <Link from="/reviews/$id" to="." search={{ customer: customer.customerId }} replace>
            {customer.customerName}
          </Link>
        </h3>
        {customer.sinceBefore && <Change change={customer.sinceBefore} />}
      </div>
      {layers.length === 0 ? (
        <p className="faint">{t("reviews.noWords")}</p>
      ) : (
        layers.map((layer) => (
          <div key={layer.layer} className="review-said">
            <strong>{t(`reviews.layer.${layer.layer}`)}</strong>
            <div className="grow">
              {layer.note && <p className="prose">{layer.note}</p>}
              <ActionList actions={layer.actions} />
            </div>
          </div>
        ))
      )}
    </section>
  );
}
