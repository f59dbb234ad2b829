import { useTranslation } from "react-i18next";
import type { Portfolio } from "../../api/types";
import { useMe } from "../../app/me";
import { useFormats } from "../../ui/format";
import { segmentOptions, useSegments } from "../customers/segments";
import { useScopeName } from "./scopeName";
import type { PortfolioSearch } from "./search";

interface Props {
  portfolio: Portfolio;
  before: Portfolio | undefined;
  search: PortfolioSearch;
}

/** Above the printed report: what it is, whose, of which day, and who printed it. */
export function PrintHead({ portfolio, before, search }: Props) {
  const { t } = useTranslation();
  const format = useFormats();
  const me = useMe();
  const scope = useScopeName(search);
  const segments = useSegments(search.segmentId !== undefined).data?.items;
  const chosen = segmentOptions(segments, search.segmentId).filter((one) =>
    search.segmentId?.includes(one.value),
  );
  return (
    <header className="print-head">
      <h1>{t("portfolio.report")}</h1>
      <dl>
        <div>
          <dt>{t("portfolio.scope.label")}</dt>
          <dd>{scope}</dd>
        </div>
        {search.segmentId && (
          <div>
            <dt>{t("filter.segmentId")}</dt>
            <dd>{chosen.map((segment) => segment.label).join(t("list.separator"))}</dd>
          </div>
        )}
        <div>
          <dt>{t("portfolio.asOf")}</dt>
          <dd className="num">{format.date(portfolio.asOf)}</dd>
        </div>
        {before && (
          <div>
            <dt>{t("portfolio.compare")}</dt>
            <dd className="num">{format.date(before.asOf)}</dd>
          </div>
        )}
        <div>
          <dt>{t("portfolio.printedBy")}</dt>
          <dd>{me.displayName}</dd>
        </div>
      </dl>
    </header>
  );
}
