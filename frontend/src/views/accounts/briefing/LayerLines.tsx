import { useTranslation } from "react-i18next";
import { $api } from "../../../api/client";

/** How deep we are, what each layer lacks, and the next move. */
export function LayerLines({ customerId }: { customerId: string }) {
  const { t } = useTranslation();
  const model = $api.useQuery("get", "/api/v1/customers/{id}/five-layer", {
    params: { path: { id: customerId } },
  });
  if (!model.data) return null;
  const { depth, layers, next, nextLayer } = model.data;
  return (
    <>
      <p>
        <strong>{t("duties.briefing.depth", { depth })}</strong>{" "}
        {next && nextLayer && (
          <span>
            {t("layers.next")}:{" "}
            {t("layers.nextMove", { layer: t(`layers.layer.${nextLayer}`), move: next.text })}
          </span>
        )}
      </p>
      <ul className="briefing-list">
        {layers.map((row) => (
          <li key={row.layer}>
            {row.passed ? "✓" : "○"} {t(`layers.layer.${row.layer}`)}
            {row.missing.length > 0 && (
              <div className="faint">
                {row.missing
                  .slice(0, 2)
                  .map((one) => one.text)
                  .join(t("list.semicolon"))}
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
