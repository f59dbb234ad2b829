import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { Loaded } from "../../ui/Loaded";
import { IncumbencyTable } from "./IncumbencyTable";

const SHOWN = 20;

/** Whom it holds, those first whom we are most likely to win. */
export function HeldCard({ competitorId }: { competitorId: string }) {
  const { t } = useTranslation();
  const query = $api.useQuery("get", "/api/v1/incumbencies", {
    params: {
      query: {
        competitorId: [competitorId],
        open: true,
        sort: "-chance",
        limit: SHOWN,
        count: true,
      },
    },
  });
  return (
    <section className="card" aria-labelledby="rival-held">
      <div className="card-head">
        <h2 id="rival-held">{t("rivals.whomItHolds")}</h2>
        {query.data && query.data.items.length > 0 && (
          <Link
            to="/incumbencies"
            search={{ competitorId: [competitorId], open: true }}
            className="num"
          >
            {t("rivals.all", { count: query.data.total ?? 0 })}
          </Link>
        )}
      </div>
      <Loaded query={query} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("rivals.holdsNobody")}</p>
          ) : (
            <IncumbencyTable rows={items} />
          )
        }
      </Loaded>
    </section>
  );
}
