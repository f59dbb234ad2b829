import { useTranslation } from "react-i18next";
import type { Standing } from "./choices";

/** How a customer stands to a product: by shape, by colour, and in words for who sees neither. */
export function Mark({ standing, worded }: { standing: Standing; worded?: boolean }) {
  const { t } = useTranslation();
  const words = t(`space.standing.${standing}`);
  return (
    <span className="space-mark" data-standing={standing} title={worded ? undefined : words}>
      <span aria-hidden="true" className="space-shape" />
      <span className={worded ? undefined : "visually-hidden"}>{words}</span>
    </span>
  );
}
