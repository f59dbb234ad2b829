import { CheckOutlined, LeftOutlined, RightOutlined } from "@ant-design/icons";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Schemas } from "../../api/types";
import { useMe } from "../../app/me";
import { bareKey, useKeys } from "../../app/shortcuts";
import { EmptyState } from "../../ui/EmptyState";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Pill } from "../../ui/Pill";
import { ReviewCustomer } from "./ReviewCustomer";
import { ReviewSummary } from "./ReviewSummary";
import { sectionsFor } from "./search";
import "./team.css";
import "./review.css";

type Review = Schemas["Review"];
type Reviewed = Schemas["ReviewedCustomer"];

const route = getRouteApi("/signed-in/reviews/$id");

/** 业务 Review: the customers of a person, one after the other, layer by layer. */
export function ReviewView() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const me = useMe();
  const params = { path: { id } };
  const review = $api.useQuery("get", "/api/v1/five-layer/reviews/{id}", { params });
  const customers = $api.useQuery("get", "/api/v1/five-layer/reviews/{id}/customers", { params });
  return (
    <div className="team review">
      {sectionsFor(me).includes("reviews") && (
        <nav className="way" aria-label={t("customer.way")}>
          <Link to="/team/$section" params={{ section: "reviews" }} search={{}}>
            {t("team.section.reviews")}
          </Link>
        </nav>
      )}
      <Loaded query={review} rows={3}>
        {(one) => (
          <Loaded query={customers} rows={8}>
            {({ items }) => <Walk review={one} customers={items} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

function Walk({ review, customers }: { review: Review; customers: Reviewed[] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const found = customers.findIndex((one) => one.customerId === search.customer);
  const place = found < 0 ? 0 : found;
  const chosen = customers[place];
  const length = customers.length;
  const keys = useMemo(() => {
    const to = (step: number) =>
      bareKey(() => {
        const next = customers[Math.min(Math.max(place + step, 0), length - 1)];
        if (next) void navigate({ search: { customer: next.customerId }, replace: true });
      });
    return { j: to(1), k: to(-1), ArrowRight: to(1), ArrowLeft: to(-1) };
  }, [customers, place, length, navigate]);
  useKeys(keys);
  const go = (step: number) => {
    const next = customers[place + step];
    if (next) void navigate({ search: { customer: next.customerId }, replace: true });
  };
  return (
    <>
      <div className="view-head">
        <h1>{t("reviews.title", { who: review.personName })}</h1>
        <Pill tone={review.closed ? undefined : "strong"}>
          {t(review.closed ? "reviews.closed" : "reviews.going")}
        </Pill>
        <span className="faint num">
          {format.date(review.heldOn)} · {t("reviews.by", { who: review.createdByName ?? "–" })}
          {review.participants.length > 0 &&
            ` · ${review.participants.map((one) => one.name).join(t("list.separator"))}`}
        </span>
      </div>
      {customers.length === 0 ? (
        <EmptyState title={t("reviews.noCustomers")} text={t("reviews.noCustomersText")} />
      ) : (
        <div className="review-walk">
          <nav className="card review-list" aria-label={t("reviews.way")}>
            <ol>
              {customers.map((one) => (
                <li key={one.customerId}>
                  <Link
                    from="/reviews/$id"
                    to="."
                    search={{ customer: one.customerId }}
                    replace
                    aria-current={
                      !search.summary && one.customerId === chosen?.customerId ? "step" : undefined
                    }
                  >
                    <span className="ellipsis">{one.customerName}</span>
                    {said(one) && <CheckOutlined aria-label={t("reviews.noted")} />}
                    <span className="faint num">{one.now.depth}/5</span>
                  </Link>
                </li>
              ))}
              <li>
                <Link
                  from="/reviews/$id"
                  to="."
                  search={{ summary: true }}
                  replace
                  aria-current={search.summary ? "step" : undefined}
                >
                  {t("reviews.summary")}
                </Link>
              </li>
            </ol>
          </nav>
          {search.summary || !chosen ? (
            <ReviewSummary review={review} customers={customers} />
          ) : (
            <div className="review-main">
              <div className="row review-steps">
                <Button icon={<LeftOutlined />} disabled={place === 0} onClick={() => go(-1)}>
                  {t("reviews.previous")}
                </Button>
                <span className="num" role="status">
                  {t("reviews.place", { n: place + 1, of: length })}
                </span>
                {place < length - 1 ? (
                  <Button icon={<RightOutlined />} iconPlacement="end" onClick={() => go(1)}>
                    {t("reviews.next")}
                  </Button>
                ) : (
                  <Button
                    onClick={() => void navigate({ search: { summary: true }, replace: true })}
                  >
                    {t("reviews.summary")}
                  </Button>
                )}
                <span className="faint review-keys">{t("reviews.keys")}</span>
              </div>
              <ReviewCustomer key={chosen.customerId} review={review} customer={chosen} />
            </div>
          )}
        </div>
      )}
    </>
  );
}

function said(customer: Reviewed): boolean {
  return customer.layers.some((layer) => layer.note || layer.actions.length > 0);
}
