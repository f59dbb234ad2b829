import { useTranslation } from "react-i18next";
import type { LayerRow } from "./choices";

/** Five steps down into a customer: which are passed, and which only look so. */
export function Depth({ depth, layers }: { depth: number; layers: LayerRow[] }) {
  const { t } = useTranslation();
  return (
    <div className="depth">
      <p>
        <span className="faint">{t("layers.depth")}</span>{" "}
        <b className="depth-figure num">{depth}</b> <span className="faint">/ 5</span>
      </p>
      <ol aria-label={t("layers.depthOf", { depth })}>
        {layers.map((row) => (
          <li
            key={row.layer}
            data-state={row.passed ? (row.aheadOfBase ? "ahead" : "passed") : "open"}
            title={t(`layers.layer.${row.layer}`)}
          >
            <span className="visually-hidden">
              {t(`layers.layer.${row.layer}`)}{" "}
              {t(`layers.state.${row.passed ? (row.aheadOfBase ? "ahead" : "passed") : "open"}`)}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
