import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import type { Customer } from "../../api/types";
import { useFormats } from "../../ui/format";
import { Standing } from "./IncumbencyTable";

/** Beside a customer that a competitor holds: who, and how likely we are to win it. */
export function HeldBy({ customer }: { customer: Customer }) {
  const { t } = useTranslation();
  const format = useFormats();
  const held = customer.status === "HELD_BY_COMPETITOR";
  const query = $api.useQuery(
    "get",
    "/api/v1/customers/{id}/incumbencies",
    { params: { path: { id: customer.id }, query: { open: true, limit: 10 } } },
    { enabled: held },
  );
  const rows = query.data?.items ?? [];
  if (!held || rows.length === 0) return null;
  return (
    <section className="card" aria-labelledby="held-by">
      <div className="card-head">
        <h2 id="held-by">{t("rivals.heldBy")}</h2>
        <Link to="/customers/$id" params={{ id: customer.id }} search={{ tab: "rivals" }}>
          {t("rivals.dossier")}
        </Link>
      </div>
      {rows.map((row) => (
        <div key={row.id}>
          <p className="row">
            <strong>{row.competitorName}</strong>
            <Standing row={row} />
          </p>
          <p className="soft num">
            {[
              row.chance != null && `${t("rivals.chance")} ${row.chance} %`,
              row.expectedWinOn && `${t("rivals.expectedWinOn")} ${format.date(row.expectedWinOn)}`,
            ]
              .filter(Boolean)
              .join(" · ") || t("rivals.notJudged")}
          </p>
        </div>
      ))}
    </section>
  );
}
