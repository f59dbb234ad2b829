import { Link } from "@tanstack/react-router";
import dayjs from "dayjs";
import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { plansOf } from "../plans/search";
import { Bar } from "./Bar";
import type { PortfolioSearch } from "./search";

interface Props {
  to: string;
  search: PortfolioSearch;
}

/** Whether what was promised is done on its first date, over the last three months. */
export function PunctualityCard({ to, search }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/punctuality", {
    params: {
      query: {
        from: dayjs(to).subtract(3, "month").format("YYYY-MM-DD"),
        to,
        ownerId: search.ownerId ? [search.ownerId] : undefined,
        teamId: search.teamId ? [search.teamId] : undefined,
        segmentId: search.segmentId,
      },
    },
  });
  return (
    <section className="card" aria-labelledby="punctuality">
      <h2 id="punctuality">{t("punctuality.title")}</h2>
      <Loaded query={query} rows={6}>
        {(p) => (
          <div className="stack">
            <p className="faint num">
              {t("portfolio.between", { from: format.date(p.from), to: format.date(p.to) })}
            </p>
            <p className="row num">
              <Link to="/follow-up-plans" search={plansOf(p.lists.doneInTime)} className="big">
                {format.ratio(p.doneInTime, p.planned, p.rate)}
              </Link>
              <Link to="/follow-up-plans" search={plansOf(p.lists.planned)}>
                {t("punctuality.of", { onTime: p.doneInTime, firstDue: p.planned })}
              </Link>
              <Link to="/follow-up-plans" search={plansOf(p.lists.rescheduled)}>
                {t("punctuality.rescheduleRate", {
                  rate: format.ratio(p.rescheduled, p.planned, p.rescheduleRate),
                })}
              </Link>
            </p>
            <ul className="bars">
              {(["doneInTime", "doneLate", "open", "cancelled", "rescheduled"] as const).map(
                (key) => (
                  <li key={key}>
                    <span>{t(`punctuality.${key}`)}</span>
                    <Bar
                      value={p.planned === 0 ? 0 : p[key] / p.planned}
                      tone={key === "doneInTime" ? "plain" : "ours"}
                    />
                    <Link to="/follow-up-plans" search={plansOf(p.lists[key])} className="num">
                      {format.number(p[key])}
                    </Link>
                  </li>
                ),
              )}
            </ul>
          </div>
        )}
      </Loaded>
    </section>
  );
}
