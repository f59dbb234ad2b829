import { useTranslation } from "react-i18next";
import { useFormats } from "../../ui/format";
import type { Company } from "./choices";
import { Count } from "./Count";
import { ListLink } from "./ListLink";

/** Depth upwards, tier to the right: the important and deep stand in the upper left corner. */
export function DepthTable({ depths }: { depths: Company["depths"] }) {
  const { t } = useTranslation();
  const format = useFormats();
  const tiers = depths[0]?.tiers.map((cell) => cell.tier ?? null) ?? [];
  const tierName = (tier: (typeof tiers)[number]) =>
    tier === null ? t("company.noTier") : t(`tier.${tier}`);
  // Customers without a model are many more and would leave the rest pale.
  const most = Math.max(
    1,
    ...depths.flatMap((row) => (row.depth == null ? [] : row.tiers.map((cell) => cell.count))),
  );
  return (
    <section className="card wide" aria-labelledby="depths">
      <h2 id="depths">{t("company.depths")}</h2>
      <p className="faint">{t("company.depthsNote")}</p>
      <table className="depth-table">
        <thead>
          <tr>
            <th scope="col">{t("layers.depth")}</th>
            {tiers.map((tier) => (
              <th key={tier ?? "none"} scope="col">
                {tierName(tier)}
              </th>
            ))}
            <th scope="col">{t("company.all")}</th>
          </tr>
        </thead>
        <tbody>
          {depths.map((row) => {
            const depth = row.depth == null ? t("company.notModelled") : format.number(row.depth);
            return (
              <tr key={row.depth ?? "none"} data-none={row.depth == null || undefined}>
                <th scope="row">{depth}</th>
                {row.tiers.map((cell) => {
                  const tier = tierName(cell.tier ?? null);
                  const heat = row.depth == null ? 0 : cell.count / most;
                  return (
                    <td
                      key={cell.tier ?? "none"}
                      style={{
                        background: heat ? `rgba(127, 168, 79, ${0.14 + 0.66 * heat})` : "",
                      }}
                    >
                      {cell.count === 0 ? (
                        <span className="faint num">{format.number(0)}</span>
                      ) : (
                        <ListLink
                          list={cell.list}
                          className="num"
                          label={`${t("layers.depth")} ${depth}, ${tier}: ${format.number(cell.count)}`}
                        >
                          {format.number(cell.count)}
                        </ListLink>
                      )}
                    </td>
                  );
                })}
                <td className="depth-all">
                  <Count figure={row.all} what={`${t("layers.depth")} ${depth}`} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
