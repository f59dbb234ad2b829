import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { byPage } from "../../api/paging";
import { useMe } from "../../app/me";
import { can } from "../../app/permissions";
import { ExportMenu } from "../../ui/ExportMenu";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { More } from "../../ui/More";
import { Pill } from "../../ui/Pill";
import { StatusTag } from "../../ui/StatusTag";

interface Props {
  competitorId: string;
  moveId: string;
  ownerId?: string;
}

/** A move and the customers that it touched: where a notification leads. */
export function TouchedCard({ competitorId, moveId, ownerId }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const mayExport = can(useMe(), "export");
  const path = { id: competitorId, moveId };
  const move = $api.useQuery("get", "/api/v1/competitors/{id}/moves/{moveId}", {
    params: { path },
  });
  const pages = $api.useInfiniteQuery(
    "get",
    "/api/v1/competitors/{id}/moves/{moveId}/customers",
    {
      params: {
        path,
        query: { ownerId: ownerId ? [ownerId] : undefined, limit: 100, count: true },
      },
    },
    byPage,
  );
  return (
    <section className="card rival-touched" aria-labelledby="rival-touched">
      <div className="card-head">
        <h2 id="rival-touched">{t("rivals.touchedTitle")}</h2>
        {mayExport && (
          <ExportMenu
            list="touched-customers"
            query={{ moveId: [moveId], ownerId: ownerId ? [ownerId] : undefined }}
          />
        )}
        <Link to="/competitors/$id" params={{ id: competitorId }} search={{}}>
          {t("action.close")}
        </Link>
      </div>
      <Loaded query={move} rows={2}>
        {(one) => (
          <>
            <p className="row">
              <Pill>{t(`rivals.move.${one.kind}`)}</Pill>
              <span className="num">{format.date(one.happenedOn)}</span>
            </p>
            <p className="prose">{one.description}</p>
          </>
        )}
      </Loaded>
      <Loaded query={pages} rows={3}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.items);
          return (
            <>
              <p className="faint num" role="status">
                {t("rivals.touchedCount", { count: data.pages[0]?.total ?? rows.length })}
                {ownerId && (
                  <>
                    {" · "}
                    <Link
                      to="/competitors/$id"
                      params={{ id: competitorId }}
                      search={{ move: moveId }}
                    >
                      {t("rivals.everybodys")}
                    </Link>
                  </>
                )}
              </p>
              <ul className="rival-touched-list">
                {rows.map((row) => (
                  <li key={row.customerId} className="row">
                    <Link
                      to="/customers/$id"
                      params={{ id: row.customerId }}
                      search={{ tab: "rivals" }}
                    >
                      {row.customerName}
                    </Link>
                    <StatusTag status={row.status} />
                    {row.ownerName && <span className="faint">{row.ownerName}</span>}
                  </li>
                ))}
              </ul>
              <More pages={pages} shown={rows.length} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
