import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";
import { useFormats } from "../../../ui/format";
import { Loaded } from "../../../ui/Loaded";
import { Pill } from "../../../ui/Pill";
import { FigureLink } from "../FigureLink";

/** Whether the customers that are no key accounts stay looked after. */
export function EffortCard({ ownerId }: { ownerId: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormats();
  const query = $api.useQuery("get", "/api/v1/contact-effort", {
    params: { query: ownerId ? { authorId: [ownerId] } : {} },
  });
  return (
    <section className="card effort-card" aria-labelledby="effort">
      <h2 id="effort">{t("effort.title")}</h2>
      <Loaded query={query} rows={2}>
        {(effort) => (
          <>
            <p className="faint num">
              {t("effort.span", { from: format.date(effort.from), to: format.date(effort.to) })}
            </p>
            <dl className="account-figures">
              <div>
                <dt>{t("effort.others")}</dt>
                <dd className="num strong">
                  <FigureLink
                    list={effort.others.listLink}
                    label={`${t("effort.others")} ${format.number(effort.others.count)}`}
                  >
                    {format.number(effort.others.count)}
                  </FigureLink>
                </dd>
              </div>
              <div>
                <dt>{t("effort.keyAccounts")}</dt>
                <dd className="num">
                  <FigureLink
                    list={effort.keyAccounts.listLink}
                    label={`${t("effort.keyAccounts")} ${format.number(effort.keyAccounts.count)}`}
                  >
                    {format.number(effort.keyAccounts.count)}
                  </FigureLink>
                </dd>
              </div>
              <div>
                <dt>{t("effort.share")}</dt>
                <dd className="num strong">
                  {typeof effort.othersPercent === "number"
                    ? format.percent(effort.othersPercent / 100)
                    : "–"}{" "}
                  {effort.partly ? (
                    <span className="faint effort-partly">{t("effort.partly")}</span>
                  ) : (
                    <Pill tone={effort.belowFloor ? "late" : "strong"}>
                      {t(effort.belowFloor ? "effort.below" : "effort.kept", {
                        floor: format.percent(effort.floorPercent / 100),
                      })}
                    </Pill>
                  )}
                </dd>
              </div>
              <div>
                <dt>{t("effort.neglected", { day: format.date(effort.silentSince) })}</dt>
                <dd className="num strong">
                  <Link
                    to="/key-accounts/neglected"
                    search={ownerId ? { ownerId: [ownerId] } : {}}
                    aria-label={t("effort.neglectedCount", { count: effort.neglected.count })}
                  >
                    {format.number(effort.neglected.count)}
                  </Link>
                </dd>
              </div>
            </dl>
          </>
        )}
      </Loaded>
    </section>
  );
}
