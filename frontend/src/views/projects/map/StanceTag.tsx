import { useTranslation } from "react-i18next";
import { stanceLooks } from "./marks";
import type { Stance } from "./types";

/** Colour, shape and word say the same. */
export function StanceTag({ stance }: { stance: Stance }) {
  const { t } = useTranslation();
  const { ink, ground, path } = stanceLooks[stance];
  return (
    <span className="tag stance" data-stance={stance} style={{ color: ink, background: ground }}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} fill={ink} fillRule="evenodd" />
      </svg>
      {t(`projects.stance.${stance}`)}
    </span>
  );
}
