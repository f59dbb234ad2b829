import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { EmptyState } from "../../ui/EmptyState";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { PagedRows } from "../../ui/PagedRows";
import { Pill } from "../../ui/Pill";
import { HoldReviewDialog } from "./HoldReviewDialog";
import type { TeamSearch } from "./search";

/** The reviews of the people whom one leads, and one's own. */
export function ReviewsPanel({ search }: { search: TeamSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const me = useMe();
  const [holding, setHolding] = useState(false);
  const query = { personId: search.personId, closed: search.closed };
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/five-layer/reviews",
    { params: { query: { ...query, limit: 50, count: true } } },
    byPage,
  );
  const shown = search.closed === undefined ? "all" : search.closed ? "closed" : "going";
  return (
    <section className="card" aria-label={t("team.section.reviews")}>
      <div className="card-head">
        <Segmented
          aria-label={t("reviews.state")}
          value={shown}
          onChange={(chosen) =>
            void navigate({
              to: "/team/$section",
              params: { section: "reviews" },
              search: { ...search, closed: chosen === "all" ? undefined : chosen === "closed" },
              replace: true,
            })
          }
          options={(["all", "going", "closed"] as const).map((value) => ({
            value,
            label: t(`reviews.${value}`),
          }))}
        />
        <span className="row">
          {can(me, "export") && <ExportMenu list="five-layer-reviews" query={query} />}
          {can(me, "confirm") && (
            <Button type="primary" onClick={() => setHolding(true)}>
              {t("reviews.hold")}
            </Button>
          )}
        </span>
      </div>
      <PagedRows
        pages={pages}
        bones={6}
        count={(count) => t("reviews.count", { count })}
        nobody={
          <EmptyState
            title={t("reviews.none")}
            text={t(can(me, "oversee") ? "reviews.noneText" : "reviews.noneOwnText")}
          />
        }
      >
        {(rows) => (
          <div className="plain-scroll">
            <table className="groups stacked">
              <thead>
                <tr>
                  <th scope="col">{t("reviews.person")}</th>
                  <th scope="col">{t("field.team")}</th>
                  <th scope="col">{t("reviews.heldOn")}</th>
                  <th scope="col" className="right">
                    {t("reviews.customers")}
                  </th>
                  <th scope="col" className="right">
                    {t("reviews.noted")}
                  </th>
                  <th scope="col" className="right">
                    {t("reviews.actions")}
                  </th>
                  <th scope="col" className="right">
                    {t("reviews.open")}
                  </th>
                  <th scope="col">{t("reviews.state")}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((review) => (
                  <tr key={review.id}>
                    <th scope="row">
                      <Link to="/reviews/$id" params={{ id: review.id }} search={{}}>
                        {review.personName}
                      </Link>
                    </th>
                    <td data-label={t("field.team")}>{review.teamName ?? "–"}</td>
                    <td className="num" data-label={t("reviews.heldOn")}>
                      {format.shortDate(review.heldOn)}
                    </td>
                    <td className="right num" data-label={t("reviews.customers")}>
                      {review.customers}
                    </td>
                    <td className="right num" data-label={t("reviews.noted")}>
                      {review.customersNoted}
                    </td>
                    <td className="right num" data-label={t("reviews.actions")}>
                      {review.actions}
                    </td>
                    <td className="right num" data-label={t("reviews.open")}>
                      {review.openActions}
                    </td>
                    <td>
                      <Pill tone={review.closed ? undefined : "strong"}>
                        {t(review.closed ? "reviews.closed" : "reviews.going")}
                      </Pill>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedRows>
      {holding && <HoldReviewDialog close={() => setHolding(false)} />}
    </section>
  );
}
