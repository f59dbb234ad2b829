import { useTranslation } from "react-i18next";
import { StanceTag } from "./StanceTag";
import { STANCES } from "./types";

/** What size, colour, shape and lines mean. */
export function MapLegend() {
  const { t } = useTranslation();
  return (
    <ul className="map-legend" aria-label={t("projects.legend.title")}>
      {STANCES.map((stance) => (
        <li key={stance}>
          <StanceTag stance={stance} />
        </li>
      ))}
      <li>
        <span className="legend-size" aria-hidden="true">
          <i />
          <i />
        </span>
        {t("projects.legend.size")}
      </li>
      <li>
        <Sample className="map-reports" />
        {t("projects.legend.reports")}
      </li>
      <li>
        <Sample className="map-influence map-influence-weak" />
        {t("projects.legend.weak")}
      </li>
      <li>
        <Sample className="map-influence map-influence-strong" />
        {t("projects.legend.strong")}
      </li>
      <li>
        <span className="map-face" data-old="true" aria-hidden="true">
          <i>{t("projects.legend.face")}</i>
        </span>
        {t("projects.legend.old")}
      </li>
    </ul>
  );
}

function Sample({ className }: { className: string }) {
  return (
    <svg className="legend-line" viewBox="0 0 34 10" aria-hidden="true" focusable="false">
      <g className={className}>
        <path d="M1 5H26" />
        {className !== "map-reports" && <path className="legend-arrow" d="M25 1l8 4-8 4z" />}
      </g>
    </svg>
  );
}
