import { Link, useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { $api, api } from "../../../api/client";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import type { AccountPlan } from "../choices";
import { refreshAccounts } from "../refresh";
import { TrackCounts } from "./TrackCounts";

/** The meetings about a plan, and the way into the next one. */
export function ReviewsCard({ plan }: { plan: AccountPlan }) {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const reviews = $api.useQuery("get", "/api/v1/key-account-plans/{id}/reviews", {
    params: { path: { id: plan.id } },
  });
  const hold = async () => {
    setBusy(true);
    try {
      const { data } = await api.POST("/api/v1/key-account-plans/{id}/reviews", {
        params: { path: { id: plan.id } },
        body: { participantIds: [], note: null, decisions: null },
      });
      await refreshAccounts();
      if (data)
        await navigate({
          to: "/key-accounts/$id/reviews/$review",
          params: { id: plan.id, review: data.id },
        });
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="card" aria-labelledby="account-reviews">
      <div className="view-head">
        <h2 id="account-reviews">{t("accountReviews.title")}</h2>
        {plan.writable && plan.state === "ACTIVE" && (
          <Button loading={busy} onClick={() => void hold()}>
            {t("accountReviews.hold")}
          </Button>
        )}
      </div>
      <Loaded query={reviews} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("accountReviews.none")}</p>
          ) : (
            <ul className="account-comments">
              {items.map((one) => (
                <li key={one.id}>
                  <Link
                    to="/key-accounts/$id/reviews/$review"
                    params={{ id: plan.id, review: one.id }}
                  >
                    {format.date(one.heldOn)}
                  </Link>{" "}
                  <TrackCounts goals={one.goals} />
                  {one.decisions && <p className="prose">{one.decisions}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
