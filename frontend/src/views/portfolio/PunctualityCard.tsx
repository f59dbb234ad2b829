import { useTranslation } from "react-i18next";
import { $api } from "../../api/client";
import { useFormats } from "../../ui/format";
import { Loaded } from "../../ui/Loaded";
import { Bar } from "./Bar";
import { scopeOf, type PortfolioSearch } from "./search";

export function PunctualityCard({ search }: { search: PortfolioSearch }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/portfolio/punctuality", {
    params: { query: { to: search.asOf, ...scopeOf(search) } },
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
              <strong className="big">{format.percent(p.rate)}</strong>
              <span className="soft">
                {t("punctuality.of", { onTime: p.onTime, firstDue: p.firstDue })}
              </span>
              <span className="soft">
                {t("punctuality.rescheduled", { rate: format.percent(p.rescheduleRate) })}
              </span>
            </p>
            <ul className="bars">
              {p.byOwner.map((o) => (
                <li key={o.ownerId}>
                  <span className="ellipsis">{o.ownerName}</span>
                  <Bar value={o.rate ?? 0} />
                  <span className="num">{format.percent(o.rate)}</span>
                  <span className="faint num">
                    {o.onTime}/{o.firstDue}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </Loaded>
    </section>
  );
}
