import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { incumbenciesOf } from "./search";

interface Props {
  competitorId: string;
  which: "takenByUs" | "lostToIt";
}

const SHOWN = 8;

/** Whom we took from it in the period of the figures, or lost to it; the latest first. */
export function HandsCard({ competitorId, which }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const figures = $api.useQuery("get", "/api/v1/competitors/{id}/figures", {
    params: { path: { id: competitorId } },
  });
  const link = figures.data?.[which].link;
  const sort = which === "takenByUs" ? "-endedOn" : "-since";
  const query = $api.useQuery(
    "get",
    "/api/v1/incumbencies",
    { params: { query: { ...(link && incumbenciesOf(link)), sort, limit: SHOWN } } },
    { enabled: link !== undefined },
  );
  return (
    <section className="card" aria-labelledby={`rival-${which}`}>
      <div className="card-head">
        <h2 id={`rival-${which}`}>{t(`rivals.${which}`)}</h2>
        {link && (figures.data?.[which].count ?? 0) > SHOWN && (
          <Link to="/incumbencies" search={incumbenciesOf(link)} className="num">
            {t("rivals.all", { count: figures.data?.[which].count ?? 0 })}
          </Link>
        )}
      </div>
      <Loaded query={query} rows={3}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="faint">{t("rivals.nobody")}</p>
          ) : (
            <ul className="rival-hands">
              {items.map((row) => (
                <li key={row.id} className="row">
                  <Link
                    to="/customers/$id"
                    params={{ id: row.customerId }}
                    search={{ tab: "rivals" }}
                  >
                    {row.customerName}
                  </Link>
                  <span className="faint num">
                    {format.shortDate(which === "takenByUs" ? row.endedOn : row.since)}
                    {row.ownerName && ` · ${row.ownerName}`}
                  </span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
