import { CheckCircleOutlined, MinusCircleOutlined } from "@ant-design/icons";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Pill } from "../../ui/Pill";
import { ActionDialog } from "./ActionDialog";
import { ActionList } from "./ActionList";
import { LayerNote } from "./LayerNote";

type Review = Schemas["Review"];
type Reviewed = Schemas["ReviewedCustomer"];
type Layer = Schemas["ReviewLayer"];

/** One customer: what changed, and the five layers with what is missing, what was said and what is agreed. */
export function ReviewCustomer({ review, customer }: { review: Review; customer: Reviewed }) {
  const { t } = useTranslation();
  const [agreeing, setAgreeing] = useState<Layer["layer"]>();
  const model = $api.useQuery("get", "/api/v1/customers/{id}/five-layer", {
    params: { path: { id: customer.customerId } },
  });
  const open = review.manages && !review.closed;
  return (
    <>
      <section className="card" aria-labelledby="reviewed">
        <div className="card-head">
          <h2 id="reviewed">
            <Link to="/customers/$id" params={{ id: customer.customerId }} search={{}}>
              {customer.customerName}
            </Link>
          </h2>
          <span className="row">
            {customer.tier && <Pill>{t(`tier.${customer.tier}`)}</Pill>}
            <strong className="num">
              {customer.now.modelled
                ? t("reviews.depthOf", { depth: customer.now.depth })
                : t("reviews.notModelled")}
            </strong>
          </span>
        </div>
        <Changes customer={customer} />
      </section>
      {customer.layers.map((layer) => {
        const missing = model.data?.layers.find((one) => one.layer === layer.layer)?.missing;
        return (
          <section
            key={layer.layer}
            className="card review-layer"
            data-passed={layer.passedNow || undefined}
            aria-labelledby={`layer-${layer.layer}`}
          >
            <div className="card-head">
              <h3 id={`layer-${layer.layer}`}>
                {layer.passedNow ? <CheckCircleOutlined /> : <MinusCircleOutlined />}{" "}
                {t(`reviews.layer.${layer.layer}`)}{" "}
                <span className="faint">
                  {t(layer.passedNow ? "reviews.passed" : "reviews.notPassed")}
                </span>
              </h3>
              {open && customer.writable && (
                <Button size="small" onClick={() => setAgreeing(layer.layer)}>
                  {t("reviews.agree")}
                </Button>
              )}
            </div>
            {missing && missing.length > 0 && (
              <ul className="review-missing">
                {missing.map((one) => (
                  <li key={one.kind}>{one.text}</li>
                ))}
              </ul>
            )}
            <LayerNote
              key={layer.note ?? ""}
              review={review}
              customer={customer}
              layer={layer}
              open={open}
            />
            <ActionList actions={layer.actions} />
          </section>
        );
      })}
      {agreeing && (
        <ActionDialog
          review={review}
          customer={customer}
          layer={agreeing}
          close={() => setAgreeing(undefined)}
        />
      )}
    </>
  );
}

function Changes({ customer }: { customer: Reviewed }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { before, sinceBefore, sinceThen } = customer;
  return (
    <dl className="review-changes">
      {before && sinceBefore && (
        <div>
          <dt>
            {t("reviews.sinceBefore")}{" "}
            <span className="faint num">
              {t("reviews.before", {
                on: format.shortDate(before.heldOn),
                depth: before.snapshot.depth,
              })}
            </span>
          </dt>
          <dd>
            <Change change={sinceBefore} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t("reviews.sinceThen")}</dt>
        <dd>
          <Change change={sinceThen} />
        </dd>
      </div>
    </dl>
  );
}

export function Change({ change }: { change: Schemas["ReviewChange"] }) {
  const { t } = useTranslation();
  const words = (kinds: Schemas["MissingKind"][]) =>
    kinds.map((kind) => t(`reviews.missing.${kind}`)).join(t("list.separator"));
  return (
    <span className="row">
      {change.deeper > 0 && (
        <Pill tone="strong">{t("reviews.deeper", { count: change.deeper })}</Pill>
      )}
      {change.deeper < 0 && <Pill tone="late">{t("reviews.lost", { count: -change.deeper })}</Pill>}
      {change.deeper === 0 && <span className="faint">{t("reviews.same")}</span>}
      {change.madeGood.length > 0 && (
        <span>{t("reviews.madeGood", { what: words(change.madeGood) })}</span>
      )}
      {change.fresh.length > 0 && (
        <span className="late">{t("reviews.fresh", { what: words(change.fresh) })}</span>
      )}
    </span>
  );
}
