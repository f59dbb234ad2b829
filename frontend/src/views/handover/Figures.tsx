import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../../api/types";
import { useFormats } from "../../ui/format";
import type { Kind } from "./search";

interface Props {
  counts: Schemas["HandoverCount"][];
  /** Around a figure that has a list. */
  link?: (kind: Kind, figure: ReactNode) => ReactNode;
  warned?: (kind: Kind, words: string) => ReactNode;
}

/** How much of each kind; each figure opens its list. */
export function Figures({ counts, link, warned }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <dl className="handover-figures">
      {counts.map(({ kind, count, warnings }) => (
        <div key={kind}>
          <dt>{t(`handover.kind.${kind}`)}</dt>
          <dd className="num">
            {link && count > 0 ? link(kind, format.number(count)) : format.number(count)}
          </dd>
          {warned && warnings > 0 && (
            <dd className="handover-warned">
              {warned(kind, t("handover.warnings", { count: warnings }))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
